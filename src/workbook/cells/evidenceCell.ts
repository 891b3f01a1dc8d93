import { cleanText, isBlankText } from "./text";
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

/** An address or a file of a kind that evidence has: a note beside the evidence holds neither. */
const LEADS_SOMEWHERE = /https?:|www\.|\.\w+\/|\.(?:pdf|jpe?g|png|mp4|mov)\b/i;

/** The evidence of a cell with what stands in the column of its links. */
export function withLink(cell: EvidenceCell, link: EvidenceCell): EvidenceCell {
  const target = link.target ?? cleanText(link.raw);
  if (!LEADS_SOMEWHERE.test(target)) return cell;
  return cell.blank ? link : { ...cell, target: `${cell.target ?? ""} ${target}`.trim() };
}
