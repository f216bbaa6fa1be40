/*! ipywidgets and Lumino: copyright Jupyter Development Team and PhosphorJS Contributors, Modified BSD License */
/**
 * The front end of ipywidgets, and the class from which managers of widgets come, as an AMD module like those that Python
 * packages ship. That of ipywidgets itself is made for the classic notebook, and half as large again.
 */

import baseStyles from "@jupyter-widgets/base/css/index.css";
import styles from "@jupyter-widgets/controls/css/widgets.css";
import luminoStyles from "../node_modules/@lumino/widgets/style/widget.css";

export * from "@jupyter-widgets/base";
export { ManagerBase } from "@jupyter-widgets/base-manager";
export * from "@jupyter-widgets/controls";

document.head.append(Object.assign(document.createElement("style"), { textContent: luminoStyles + baseStyles + styles }));
