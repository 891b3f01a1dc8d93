import { isBlankText } from "./text";
import type { CellValue, EvidenceCell } from "../types";

/**
 * A cell of an evidence column. Apart from its reading, which formulas do not load.
 * @param target the addresses behind it
 */
export function evidenceCell(column: number, raw: CellValue, target?: string): EvidenceCell {
  const cell: EvidenceCell = {
    column,
    raw,
    blank: raw === null || raw === 0 || (typeof raw === "string" && isBlankText(raw)),
  };
  if (target !== undefined) cell.target = target;
  return cell;
}
