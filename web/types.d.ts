/** What passes between files. */

declare module "*.css" {
  const text: string;
  export default text;
}

/** Across and upwards, in pixels or in the values of the axes. */
type Point = [number, number];

/** Between the values of an axis and pixels. */
interface Scale {
  low: number;
  high: number;
  log: boolean;
  to: (value: number) => number;
  from: (pixel: number) => number;
  ticks: () => { value: number; text: string }[];
}

/** Where the axes of a frame are, in its pixels. */
interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A plane as it is drawn: (left, top, width, height) of the axes, and (x_min, x_max, y_min, y_max) that they show. */
interface Drawn {
  axes: number[];
  limits: number[];
  /** Of the whole picture, where it is one. */
  size?: number[];
}
