import type { InnovationRecord } from "../../workbook/types";
import { filledText } from "./columns";

/** Entries of one innovation over the years that were allowed in 2024 (P3); of other years it is not known. */
export const MOST_ENTRIES = 2;

/** The years that a text names, each once, the earliest first. */
export function yearsNamed(text: string): number[] {
  const named = (text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number);
  return [...new Set(named)].sort((a, b) => a - b);
}

/** The years in which an innovation was reported, as its column *Tahun Pelaporan* says. */
export function reportedYears(record: InnovationRecord): number[] {
  return yearsNamed(filledText(record, "pelaporan"));
}
