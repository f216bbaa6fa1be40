/**
 * What the scripts of rooms have in common with the page, by the names by which they import it: they come only where there is
 * a room, and are built without these.
 */

import * as lit from "lit-html";
import { live } from "lit-html/directives/live.js";
import Papa from "papaparse";
import * as dom from "../draw/dom.js";
import * as format from "../draw/format.js";
import * as layerArrays from "../draw/layer_arrays.js";
import * as slider from "../draw/slider.js";
import * as address from "../runtime/address.js";
import * as glide from "../runtime/glide.js";
import * as models from "../runtime/models.js";
import * as pinRecords from "../runtime/pin_records.js";
import * as schedule from "../runtime/schedule.js";
import * as state from "../runtime/state.js";
import * as present from "./present.js";

/** @type {Record<string, unknown>} */
export const parts = {
  "lit-html": lit,
  "lit-html/directives/live.js": { live },
  papaparse: Papa,
  "../draw/dom.js": dom,
  "../draw/format.js": format,
  "../draw/layer_arrays.js": layerArrays,
  "../draw/slider.js": slider,
  "../runtime/address.js": address,
  "../runtime/glide.js": glide,
  "../runtime/models.js": models,
  "../runtime/pin_records.js": pinRecords,
  "../runtime/schedule.js": schedule,
  "../runtime/state.js": state,
  "../shell/present.js": present,
};
