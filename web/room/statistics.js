/** What many answers have in common: their middle and their spread. */

/** @param {number[]} sorted at least one @param {number} share from 0 to 1 @returns {number} the quantile, between two values where it falls between them */
export function quantile(sorted, share) {
  const at = share * (sorted.length - 1);
  const [low, high] = [Math.floor(at), Math.ceil(at)];
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}

/** @typedef {{median: number, low: number, high: number}} Middle `low` and `high`: between them is the middle half */

/** @param {number[]} values @returns {Middle | null} null where there are none */
export function middleOf(values) {
  if (!values.length) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** @template T @param {T[]} values at least one @returns {T} the one that occurs most often, the first of several */
export function mostFrequent(values) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const value of values) {
    const text = JSON.stringify(value);
    groups.set(text, [...(groups.get(text) ?? []), value]);
  }
  return [...groups.values()].reduce((most, same) => (same.length > most.length ? same : most))[0];
}

/** @param {number[][]} answers the chosen options, an index for each row @param {number[]} sizes how many options each row has @returns {number[][]} how often each was chosen */
export const countsOf = (answers, sizes) =>
  sizes.map((size, row) => Array.from({ length: size }, (_, option) => answers.filter((chosen) => chosen[row] === option).length));

/**
 * @param {number[]} values @param {number} low @param {number} high @param {number} bins
 * @returns {{at: number, height: number}[]} a mark for each value, in its order: its share of the way across, and how many are beneath it
 */
export function stacked(values, low, high, bins) {
  const heights = new Map();
  return values.map((value) => {
    const share = (value - low) / (high - low);
    const bin = Math.round(share * bins);
    const height = heights.get(bin) ?? 0;
    heights.set(bin, height + 1);
    return { at: bin / bins, height };
  });
}
