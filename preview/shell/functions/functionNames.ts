/** How Excel stores a custom function in a file: `IID.SCORE(…)` becomes `_xldudf_IID_SCORE(…)`. */
const STORED = /\b_xldudf_IID_([A-Z]+)(?=\()/gi;
const TYPED = /\bIID\.([A-Z]+)(?=\()/gi;

/** Applies a change to a formula outside its quoted texts and sheet names. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/** A formula of a file as people type it, with `=`. */
export function typedFormula(stored: string): string {
  return `=${outsideQuotes(stored.replace(/^=/, ""), (part) =>
    part.replace(STORED, (_, name: string) => `IID.${name.toUpperCase()}`).replace(/\b_xlfn\.(?:_xlws\.)?/g, ""),
  )}`;
}

/** A typed formula as a file stores it, without `=`. */
export function storedFormula(typed: string): string {
  return outsideQuotes(typed.replace(/^=/, ""), (part) =>
    part.replace(TYPED, (_, name: string) => `_xldudf_IID_${name.toUpperCase()}`),
  );
}
