import type { InnovationResult } from "../../analysis/types";
import { normalizeText } from "../../workbook/cells/text";

/** @returns a search over name, department and row number, in sheet order; every word must be found */
export function innovationSearch(
  innovations: readonly InnovationResult[],
): (query: string) => readonly InnovationResult[] {
  const all = innovations.map((innovation) => ({
    innovation,
    text: ` ${normalizeText(`${innovation.name} ${innovation.opd}`)} `,
    row: String(innovation.row),
  }));
  return (query) => {
    const words = normalizeText(query).split(" ").filter(Boolean);
    if (words.length === 0) return innovations;
    return all
      .filter(({ text, row }) => words.every((word) => word === row || text.includes(` ${word}`)))
      .map(({ innovation }) => innovation);
  };
}
