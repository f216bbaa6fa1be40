/** What passes between files. */

declare module "*.css" {
  const text: string;
  export default text;
}

/** A widget's model, with what anywidget offers in every front end. */
interface Model {
  get(trait: "names" | "columns" | "hints" | "palette" | "label_names"): string[];
  get(trait: "axis_names"): [string, string];
  get(trait: "sizes"): number[];
  get(trait: string): any;
  set(trait: string, value: any): void;
  save_changes(): void;
  send(content: any, callbacks?: any, buffers?: ArrayBuffer[]): void;
  on(event: string, call: () => void): void;
  off(event: string, call?: () => void): void;
  widget_manager: any;
  /** Whether there is a kernel, in hosts that use the models of ipywidgets. */
  comm_live?: boolean;
}

/** What a widget is shown with. */
type Context = { model: Model; el: HTMLElement };

/** Numbers of a trait, float64 in row order; hosts give bytes in one of these forms, and none as null. */
type Numbers = { data: DataView<ArrayBuffer> | Uint8Array<ArrayBuffer> | ArrayBuffer | string | null; shape: number[] };

/** Across and upwards, in pixels or in the values of the axes. */
type Point = [number, number];

/** A round number of an axis, and where it is, in pixels. */
type Tick = { at: number; text: string };

/** Between the values of an axis and pixels. */
interface Scale {
  low: number;
  high: number;
  log: boolean;
  to: (value: number) => number;
  from: (pixel: number) => number;
  ticks: () => Tick[];
}

/** Two axes. */
type Plane = { x: Scale; y: Scale; toPixel: (point: ArrayLike<number>) => Point; toPoint: (pixel: Point) => Point };

/** Where the axes of a frame are, in its pixels. */
type Area = { left: number; top: number; width: number; height: number };

/** An entry of a legend. */
type Entry = { name: string; color: string; kind?: "line" | "area" | "dashes" | "hatch" | "dot" | "ring" };

/** What is used of a parser and writer of CSV files. */
declare module "papaparse" {
  const Papa: {
    parse(text: string, options: { delimiter: string; newline: string }): { data: string[][]; errors: { code: string }[] };
    unparse(rows: (string | number)[][], options: { newline: string; escapeFormulae?: boolean }): string;
  };
  export default Papa;
}
