/** What a kernel prints and displays: outputs, and the widget `ipywidgets.Output`, which shows outputs in a widget. */

import { html } from "lit-html";
import { unsafeHTML } from "lit-html/directives/unsafe-html.js";
import { fill } from "../draw/dom.js";
import { outputs as texts } from "../texts.js";

const WIDGET = "application/vnd.jupyter.widget-view+json";
const IMAGES = ["image/png", "image/jpeg", "image/gif", "image/webp"];
/** The codes for the colours of terminals. */
const TERMINAL = /\x1b\[[0-9;]*m/g;

/** @param {any} base the module "@jupyter-widgets/base" */
export function outputWidgets({ DOMWidgetModel, DOMWidgetView }) {
  class OutputModel extends DOMWidgetModel {
    defaults() {
      const own = { _model_name: "OutputModel", _view_name: "OutputView", msg_id: "", outputs: [] };
      const module = { _model_module: "@jupyter-widgets/output", _view_module: "@jupyter-widgets/output" };
      return { ...super.defaults(), ...module, ...own };
    }

    /** Apply an output message of Jupyter's protocol. @param {any} message */
    take({ header, content }) {
      if (header.msg_type === "clear_output") {
        this.clearing = content.wait;
        if (!content.wait) this.show([]);
        return;
      }
      const before = this.clearing ? [] : this.get("outputs");
      this.clearing = false;
      const last = before.at(-1);
      if (header.msg_type === "stream" && last?.output_type === "stream" && last.name === content.name) {
        return this.show([...before.slice(0, -1), { ...last, text: last.text + content.text }]);
      }
      this.show([...before, { output_type: header.msg_type, ...content }]);
    }

    /** @param {any[]} outputs */
    show(outputs) {
      this.set("outputs", outputs);
      this.save_changes();
    }
  }

  class OutputView extends DOMWidgetView {
    /** Views of widgets in it. @type {Promise<any>[]} */
    shown = [];

    render() {
      super.render();
      this.listenTo(this.model, "change:outputs", this.draw);
      this.draw();
    }

    draw() {
      for (const view of this.shown) view.then((view) => view?.remove());
      this.shown = [];
      fill(this.el, Array.from(this.model.get("outputs"), (output) => this.part(output)));
    }

    /** @param {any} output @returns {unknown} an element or a template */
    part(output) {
      const widget = output.data?.[WIDGET];
      if (!widget) return outputOf(output);
      const parent = document.createElement("div");
      // Not before this view is in the page itself.
      this.shown.push(this.displayed.then(() => show(this.model.widget_manager, widget.model_id, parent)));
      return parent;
    }
  }

  return { OutputModel, OutputView };
}

/** @param {any} output other than a widget */
function outputOf({ output_type, name, text, ename, evalue, data = {} }) {
  const rich = data["text/html"] ?? data["image/svg+xml"];
  if (rich) return html`<div class="html">${unsafeHTML(rich)}</div>`;
  const kind = IMAGES.find((kind) => kind in data);
  if (kind) return html`<img src="data:${kind};base64,${data[kind]}" alt=${data["text/plain"] ?? ""} />`;
  // Tracebacks and warnings are for the author of the notebook.
  if (output_type === "error") return html`<div class="failed" role="alert">${evalue || ename}</div>`;
  if (name === "stderr") return html`<div></div>`;
  const plain = text ?? data["text/markdown"] ?? data["text/latex"] ?? data["text/plain"] ?? "";
  return html`<pre>${plain.replace(TERMINAL, "")}</pre>`;
}

/** @param {any} manager @param {string} id of a model @param {Element} parent for its view @returns {Promise<any>} the view */
export async function show(manager, id, parent) {
  try {
    const view = await manager.create_view(await manager.get_model(id));
    if (!parent.isConnected) return view;
    parent.replaceChildren();
    view.luminoWidget.constructor.attach(view.luminoWidget, parent);
    return view;
  } catch (error) {
    console.error(error);
    parent.replaceChildren(Object.assign(document.createElement("p"), { className: "failed", textContent: texts.failed }));
  }
}
