/**
 * A document with what stands between two of its lines written anew.
 * @param {string} name of the document
 * @param {string} document
 * @param {string} begin
 * @param {string} end
 * @param {string} text
 * @throws Error when the lines are not there
 */
export function textBetween(name, document, begin, end, text) {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${name}: the lines "${begin}" and "${end}" are missing.`);
  return document.slice(0, from + begin.length) + text + document.slice(to);
}
