import type { EvidencePiece } from "../../workbook/types";
import { excerpt } from "../shared/excerpt";
import type { RowCheck } from "../types";

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

function yearOf(letter: EvidencePiece["letter"]): number | null {
  if (!letter) return null;
  // The year stands at the end of a number: 188/2023/KEP/2024.
  const inNumber = letter.number?.match(YEARS)?.at(-1);
  return letter.year ?? (inNumber === undefined ? null : Number(inNumber));
}

/**
 * The letter says from which years the evidence of an indicator may be: T-2 to T-0 for people, budget, bimtek, RKPD and
 * actors, the last two years for networks, before T-0 for a regulation (S3). A letter of another year does not prove the
 * level. A letter of a year that has not come cannot be evidence anywhere.
 */
export const check = {
  code: "evidence-year",
  order: 540,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: ["S3"],
  run({ context, claimed }) {
    const now = context.rules.year;
    return claimed.flatMap(({ indicator, rule, cell, pieces }) => {
      const first = rule.yearsBack === undefined ? null : now - rule.yearsBack;
      const last = now - (rule.yearsUntil ?? 0);
      for (const { letter, text } of pieces) {
        const year = yearOf(letter);
        if (year === null || (year <= last && (first === null || year >= first))) continue;
        const params = { value: excerpt(text), year, last, ...(first !== null && { first }) };
        return [{ column: cell.column, indicator: indicator.id, params }];
      }
      return [];
    });
  },
} satisfies RowCheck;
