/** The widget `ipywidgets.Output`: what a kernel has printed and shown, in a place of its own. */

/** @param {any} base the module "@jupyter-widgets/base" */
function outputWidgets({ DOMWidgetModel, DOMWidgetView }) {
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
      this.el.replaceChildren(...this.model.get("outputs").map((output) => outputNode(output, this.model.widget_manager)));
    }
  }

  return { OutputModel, OutputView };
}

/** @param {any} output @param {any} manager @returns {HTMLElement} */
function outputNode({ output_type, text, traceback, data = {} }, manager) {
  const widget = data["application/vnd.jupyter.widget-view+json"];
  if (widget) {
    const place = document.createElement("div");
    show(manager, widget.model_id, place);
    return place;
  }
  if ("text/html" in data) {
    const place = document.createElement("div");
    place.className = "html";
    place.innerHTML = data["text/html"];
    return place;
  }
  for (const kind of ["image/png", "image/jpeg", "image/gif"]) {
    if (kind in data) return Object.assign(new Image(), { src: `data:${kind};base64,${data[kind]}`, alt: data["text/plain"] ?? "" });
  }
  const place = document.createElement("pre");
  const written = output_type === "error" ? traceback.join("\n") : text ?? data["text/plain"] ?? "";
  // Without the codes for the colours of terminals.
  place.textContent = written.replace(/\x1b\[[0-9;]*m/g, "");
  return place;
}
