import { parseNumber } from "./number";
import { cleanText } from "./text";
import type { BasisCell, CellValue, MeasureCell } from "../types";

/** Words for "not measured"; `tidak ada` and `nihil` may be an answer (no complaint). */
const NOT_MEASURED = /^(?:n\/?a|belum(?: \w+)?|kosong)$/i;

/** A measured `0` is told from an empty cell only where it is typed as text: Excel hands an empty cell over as `0`. */
function isBlank(raw: CellValue, text: string): boolean {
  return raw === 0 || /^[-–—_]*$/.test(text) || NOT_MEASURED.test(text);
}

/** A cell that says what was measured: a number, a number with its unit, years, a kind of document. */
export function measureCell(column: number, raw: CellValue): MeasureCell {
  const text = cleanText(raw);
  return isBlank(raw, text) ? { column, raw, text: "", number: null } : { column, raw, text, number: parseNumber(raw) };
}

/** A cell that names the measuring basis. */
export function basisCell(column: number, raw: CellValue): BasisCell {
  const text = cleanText(raw);
  return { column, raw, text: isBlank(raw, text) ? "" : text };
}

/** What was measured, as scoring takes it: numbers as numbers, texts with their units. */
export function measuredValue({ raw, text }: MeasureCell): string | number {
  return typeof raw === "number" ? raw : text;
}
