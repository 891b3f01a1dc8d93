import type { CellValue } from "../../workbook/types";
import type { CellContent } from "../../template/types";

/**
 * Text as a cell must be given it to stay that text: behind the apostrophe that Excel itself uses for the purpose and
 * does not show. Always, since what Excel takes for a formula, a number, a date, an amount of money, an error or a truth
 * value depends on its language and region, and no list of beginnings covers them all.
 */
export function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** A cell as `formulas` wants it: `""` for an empty one, text that stays text. */
export function cellInput(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return `=${content.formula}`;
  return typeof content === "string" ? asText(content) : content;
}

/** A short fingerprint of cells, to see later whether anybody changed them (FNV-1a over their JSON). */
export function fingerprint(cells: unknown): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(cells);
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length}-${(hash >>> 0).toString(16)}`;
}

/** Text that begins with `=` looks the same in `formulas`, but then it is the value as well. */
export function isFormula(formula: CellValue, value: CellValue): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** A cell as it was found, to be put back as it was. */
export function foundContent(formula: CellValue, value: CellValue): CellContent {
  return isFormula(formula, value) ? { formula: formula.slice(1) } : value;
}
