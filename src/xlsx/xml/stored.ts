/** Excel's own limit for a cell; a file with more is one that it offers to repair. */
const LONGEST_TEXT = 32_767;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);
/** What no XML can hold as it is, and the line end that XML would fold. */
const UNSPEAKABLE = /[\u0000-\u0008\u000b-\u001f]/g;

/**
 * Text as a file holds it: what looks like the escape of a character stays what it looks like, what no XML can hold is
 * replaced, and nothing is longer than a cell.
 */
export function storableText(text: string): string {
  const short = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  return short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}

/** The same as XML. */
export function storedText(text: string): string {
  return storableText(text)
    .replace(UNSPEAKABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`)
    .replace(/[&<>]/g, (letter) => ENTITIES.get(letter)!);
}
