// The ratios of past runs, one a line of the table in history.md: how many times as fast as something else, more is better.

/** A ratio may differ by as much between two runs of the same program. */
const NOISE = 0.1;
const HEADERS = ["Date", "Version", "Node", "What", "Ratio"];

/**
 * @typedef {{ what: string, ratio: number }} Ratio
 * @typedef {Ratio & { date: string, version: string, node: string }} PastRatio
 */

/** @returns {PastRatio[]} the lines of the table, in their order */
export function readHistory(/** @type {string} */ text) {
  return text.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    const [, date = "", version = "", node = "", what = "", ratio = ""] = cells;
    return /^\d{4}-\d\d-\d\d$/.test(date) ? [{ date, version, node, what, ratio: Number(ratio) }] : [];
  });
}

/** @returns {string} */
function tableOf(/** @type {readonly PastRatio[]} */ past) {
  const rows = past.map(({ date, version, node, what, ratio }) => [date, version, node, what, ratio.toFixed(2)]);
  const widths = HEADERS.map((header, at) =>
    Math.max(...[header, ...rows.map((row) => row[at] ?? "")].map((text) => text.length)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(HEADERS), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)].join("\n");
}

/**
 * @param {string} text of history.md
 * @param {readonly PastRatio[]} measured
 * @returns {string} the same with what was measured at the end of its table; the words above it stay
 */
export function withRatios(text, measured) {
  const above = text.slice(0, text.indexOf(`| ${HEADERS[0]}`));
  return `${above}${tableOf([...readHistory(text), ...measured])}\n`;
}

/**
 * Each ratio beside the last one that was measured of the same.
 * @param {readonly PastRatio[]} past
 * @param {readonly Ratio[]} measured
 * @returns {string[]}
 */
export function compared(past, measured) {
  return measured.map(({ what, ratio }) => {
    const last = past.filter((one) => one.what === what).pop();
    const now = `${what}: ${ratio.toFixed(2)}`;
    if (!last) return `${now} (first time)`;
    const change = ratio / last.ratio - 1;
    const word = change < -NOISE ? "LOST" : change > NOISE ? "won" : "as before";
    return `${now}, ${word} (${last.ratio.toFixed(2)} in ${last.version} of ${last.date}, Node ${last.node})`;
  });
}
