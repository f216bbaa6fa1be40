/** The widget `ipywidgets.Output`: what a kernel has printed and shown, in a place of its own. */

/** @param {any} base the module "@jupyter-widgets/base" */
export function outputWidgets({ DOMWidgetModel, DOMWidgetView }) {
  class OutputModel extends DOMWidgetModel {
    defaults() {
      const module = { _model_module: "@jupyter-widgets/output", _view_module: "@jupyter-widgets/output" };
      return { ...super.defaults(), ...module, _model_name: "OutputModel", _view_name: "OutputView", msg_id: "", outputs: [] };
    }

    /** Take a message of the kernel, as Jupyter's protocol has it. */
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

    show(outputs) {
      this.set("outputs", outputs);
      this.save_changes();
    }
  }

  class OutputView extends DOMWidgetView {
    render() {
      super.render();
      this.listenTo(this.model, "change:outputs", this.draw);
      this.draw();
    }

    draw() {
      for (const view of this.shown ?? []) view.then((view) => view?.remove());
      this.shown = [];
      this.el.replaceChildren(...this.model.get("outputs").map((output) => this.node(output)));
    }

    /** @param {any} output @returns {HTMLElement} */
    node(output) {
      const widget = output.data?.["application/vnd.jupyter.widget-view+json"];
      if (!widget) return outputNode(output);
      const place = document.createElement("div");
      // Not before this view is in the page itself.
      this.shown.push(this.displayed.then(() => show(this.model.widget_manager, widget.model_id, place)));
      return place;
    }
  }

  return { OutputModel, OutputView };
}

/** @param {any} output other than a widget @returns {HTMLElement} */
export function outputNode({ output_type, name, text, ename, evalue, data = {} }) {
  const place = document.createElement("div");
  const rich = data["text/html"] ?? data["image/svg+xml"];
  if (rich) {
    place.className = "html";
    place.innerHTML = rich;
    return place;
  }
  for (const kind of ["image/png", "image/jpeg", "image/gif", "image/webp"]) {
    if (kind in data) return Object.assign(new Image(), { src: `data:${kind};base64,${data[kind]}`, alt: data["text/plain"] ?? "" });
  }
  if (output_type === "error") {
    // Tracebacks are for whoever writes the notebook, and so are warnings.
    place.className = "failed";
    place.setAttribute("role", "alert");
    place.textContent = evalue || ename;
    return place;
  }
  if (name === "stderr") return place;
  const written = document.createElement("pre");
  // Without the codes for the colours of terminals.
  written.textContent = (text ?? data["text/markdown"] ?? data["text/latex"] ?? data["text/plain"] ?? "").replace(/\x1b\[[0-9;]*m/g, "");
  return written;
}

/** @param {any} manager @param {string} id of a model @param {Element} place for its view @returns {Promise<any>} the view */
export async function show(manager, id, place) {
  try {
    const view = await manager.create_view(await manager.get_model(id));
    if (!place.isConnected) return view;
    place.replaceChildren();
    view.luminoWidget.constructor.attach(view.luminoWidget, place);
    return view;
  } catch (error) {
    console.error(error);
    place.replaceChildren(Object.assign(document.createElement("p"), { className: "failed", textContent: "This part of the page cannot be shown in this browser." }));
  }
}
