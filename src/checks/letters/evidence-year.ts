import { evidenceYears, letterYear } from "../shared/evidence/letterYear";
import { excerpt } from "../shared/excerpt";
import type { RowCheck } from "../types";

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
      const { first, last } = evidenceYears(rule, now);
      for (const { letter, text } of pieces) {
        const year = letterYear(letter);
        if (year === null || (year <= last && (first === null || year >= first))) continue;
        const params = { value: excerpt(text), year, last, ...(first !== null && { first }) };
        return [{ column: cell.column, indicator: indicator.id, params }];
      }
      return [];
    });
  },
} satisfies RowCheck;
