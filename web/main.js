/**
 * The front ends of all widgets, and the page that shows them without Jupyter, as one bundle. gdviz/widget.py says how it
 * comes into a page.
 */

import { dimmed } from "./draw/dimmed.js";
import presets from "./runtime/presets.js";
import { adoptInPage } from "./styles.js";
import badge from "./widgets/badge.js";
import curves from "./widgets/curves.js";
import dataEditor from "./widgets/data_editor/data_editor.js";
import drawing from "./widgets/drawing.js";
import field from "./widgets/field.js";
import figureState from "./widgets/figure_state.js";
import formulaField from "./widgets/formula_field.js";
import group from "./widgets/group.js";
import heatMap from "./widgets/heat_map.js";
import link from "./widgets/link.js";
import networkDiagram from "./widgets/network_diagram/network_diagram.js";
import pageState from "./widgets/page_state.js";
import pins from "./widgets/pins.js";
import player from "./widgets/player.js";
import question from "./widgets/question.js";
import resultsTable from "./widgets/results_table.js";
import runner from "./widgets/runner.js";
import sentence from "./widgets/sentence.js";
import slice from "./widgets/slice.js";
import slider from "./widgets/slider.js";
import steps from "./widgets/steps.js";
import surface from "./widgets/surface.js";
import surface3d from "./widgets/surface3d.js";

export { frontEnd } from "./shell/front_ends.js";
export { openPage } from "./shell/page.js";
export { parts } from "./shell/parts.js";

/** A widget's half in the page, by the name that its Python half has in `front_end`. */
const widgets = {
  badge,
  curves: dimmed(curves),
  dataEditor: dimmed(dataEditor),
  drawing: dimmed(drawing),
  field: dimmed(field),
  figureState,
  formulaField,
  group,
  heatMap: dimmed(heatMap),
  link,
  networkDiagram: dimmed(networkDiagram),
  pageState,
  pins,
  player,
  presets,
  question,
  resultsTable,
  runner,
  sentence,
  slice,
  slider,
  steps,
  surface: dimmed(surface),
  surface3d: dimmed(surface3d),
  /** A model without a view. */
  value: {},
};

/**
 * Make the widgets known to all modules of the page that wait for this version of them; the first copy that comes stays.
 * @param {string} version @returns {typeof widgets} those of the first copy
 */
export function arrive(version) {
  const page = /** @type {Record<symbol, any>} */ (globalThis);
  const slot = (page[Symbol.for(version)] ??= {});
  if (!slot.widgets) adoptInPage();
  slot.widgets ??= widgets;
  slot.resolve?.(slot.widgets);
  return slot.widgets;
}
