import { lettersToTell, type LetterData } from "../shared/evidence/letters";
import { excerpt } from "../shared/excerpt";
import type { RowCheck, Sighting } from "../types";

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
    const found: Sighting[] = [];
    for (const { indicator, rule, cell, pieces, verdict } of claimed) {
      if (rule.form !== "letter" || !verdict.accepted) continue;
      const letters = lettersToTell(cell, pieces);
      if (letters.length === 0 && verdict.attached) continue;
      const incomplete = letters.filter((letter) => !letter.hasNumber || !letter.hasDate);
      if (letters.length > 0 && incomplete.length === 0) continue;
      const value = excerpt(letters.length === 0 ? cell.raw : incomplete.map((letter) => letter.text).join("; "));
      const missing = letters.length === 0 ? "number,date" : missingIn(incomplete);
      found.push({ column: cell.column, indicator: indicator.id, params: { value, missing } });
    }
    return found;
  },
} satisfies RowCheck;
