import { lettersToTell, type LetterData } from "../shared/evidence/letters";
import { excerpt } from "../shared/excerpt";
import type { RowCheck } from "../types";

/** `number`, `date`, or both separated by a comma. */
function missingIn(letters: readonly LetterData[]): string {
  const parts = [];
  if (letters.some((letter) => !letter.hasNumber)) parts.push("number");
  if (letters.some((letter) => !letter.hasDate)) parts.push("date");
  return parts.join(",");
}

/**
 * Ten indicators have a letter form: nomor surat, tanggal surat, tentang and a file (S1, S5). Whoever enters the data
 * needs number and date.
 */
export const check = {
  code: "letter-incomplete",
  order: 530,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: ["S1", "S5"],
  run({ claimed }) {
    return claimed.flatMap(({ indicator, rule, cell, pieces, verdict }) => {
      if (rule.form !== "letter" || !verdict.accepted) return [];
      const at = { column: cell.column, indicator: indicator.id };
      const letters = lettersToTell(cell, pieces);
      if (letters.length === 0) {
        return verdict.attached ? [] : [{ ...at, params: { value: excerpt(cell.raw), missing: "number,date" } }];
      }
      const incomplete = letters.filter((letter) => !letter.hasNumber || !letter.hasDate);
      if (incomplete.length === 0) return [];
      const value = excerpt(incomplete.map((letter) => letter.text).join("; "));
      return [{ ...at, params: { value, missing: missingIn(incomplete) } }];
    });
  },
} satisfies RowCheck;
