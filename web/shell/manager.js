/** The page's manager of widgets, with or without a kernel. */

import { register, required } from "./front_ends.js";
import { connectKernel } from "./kernel.js";
import { outputWidgets } from "./outputs.js";

/**
 * @param {import("./page.js").Facts} facts
 * @returns {any} the manager, with `kernel` or, on a page without one, `exported`
 */
export function makeManager({ live, kernel: address, notebook }) {
  const kernel = address ? connectKernel(address.base, address.id, address.key) : undefined;
  const ipywidgets = required("@jupyter-widgets/base");
  register("@jupyter-widgets/output", outputWidgets(ipywidgets));
  const manager = new (class extends ipywidgets.ManagerBase {
    kernel = kernel;
    exported = kernel ? undefined : { live };
    // The address belongs to the notebook, and may carry its state.
    ownsAddress = true;
    notebook = notebook;

    /** @param {string} className @param {string} moduleName */
    async loadClass(className, moduleName) {
      const found = required(moduleName)[className];
      if (!found) throw new Error(`The front end "${moduleName}" has no ${className}.`);
      return found;
    }

    /** @param {any} options @param {any} state */
    async new_model(options, state) {
      if (kernel) options.comm ??= kernel.comm(options.model_id);
      return super.new_model(options, state);
    }

    /** @param {string} target @param {string} id @param {any} data @param {any} metadata @param {any} buffers */
    async _create_comm(target, id, data, metadata, buffers) {
      if (!kernel) throw new Error("This page has no kernel.");
      const comm = kernel.comm(id, target);
      if (data || metadata) comm.open(data, {}, metadata, buffers);
      return comm;
    }

    async _get_comm_info() {
      return {};
    }
  })();
  if (kernel) {
    kernel.onOpen = (comm, message) => manager.handle_comm_open(comm, message);
    kernel.onOutput = async (message) => {
      const models = await allModels(manager);
      models.find((model) => model.take && model.get("msg_id") === message.parent_header.msg_id)?.take(message);
    };
    kernel.statusChanged.connect(() => manager.disconnect());
  }
  return manager;
}

/** @param {any} manager @returns {Promise<any[]>} all views that could be created: that of a box is before those in it */
export async function allViews(manager) {
  for (let known = -1; ; ) {
    const created = (await allModels(manager)).flatMap((model) => Object.values(model.views ?? {}));
    const views = await Promise.allSettled(created);
    if (views.length === known) return views.flatMap((view) => (view.status === "fulfilled" ? [view.value] : []));
    known = views.length;
  }
}

/** @param {any} manager @returns {Promise<any[]>} all models that could be created */
export async function allModels(manager) {
  const models = await Promise.allSettled(Object.values(manager._models));
  return models.flatMap((model) => (model.status === "fulfilled" ? [model.value] : []));
}
