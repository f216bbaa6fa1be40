/** Samples on a grid that spans a box. */

/**
 * @param {{values: ArrayLike<number>, shape: number[], box: Iterable<number>}} grid rows from below @param {Point} point
 * @returns {number | null} the value between samples, interpolated bilinearly; null outside
 */
export function interpolated({ values, shape: [rows, columns], box: [x0, x1, y0, y1] }, [x, y]) {
  const [across, up] = [((x - x0) / (x1 - x0)) * (columns - 1), ((y - y0) / (y1 - y0)) * (rows - 1)];
  if (!(across >= 0 && up >= 0 && across <= columns - 1 && up <= rows - 1)) return null;
  const [column, row] = [Math.min(Math.floor(across), columns - 2), Math.min(Math.floor(up), rows - 2)];
  const [s, t] = [across - column, up - row];
  const at = row * columns + column;
  const [below, above] = [at, at + columns].map((i) => (1 - s) * values[i] + s * values[i + 1]);
  return (1 - t) * below + t * above;
}
