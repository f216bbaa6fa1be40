/** What ipywidgets needs of Lumino's widgets, from its sources: built, it has docks, menus and palettes in the same file. */

export { Panel } from "../node_modules/@lumino/widgets/src/panel.ts";
export { PanelLayout } from "../node_modules/@lumino/widgets/src/panellayout.ts";
export { TabBar } from "../node_modules/@lumino/widgets/src/tabbar.ts";
export { Widget } from "../node_modules/@lumino/widgets/src/widget.ts";
