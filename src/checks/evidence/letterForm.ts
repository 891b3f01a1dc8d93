import { piecesOf } from "../../workbook/index";
import { claimedCells } from "../shared/evidence/claimedCells";
import { lettersIn, type LetterData } from "../shared/evidence/letters";
import { excerpt, inRow } from "../shared/observe";
import type { Check } from "../types";

function missingIn(letters: readonly LetterData[]): string {
  const parts = [];
  if (letters.some((letter) => !letter.hasNumber)) parts.push("number");
  if (letters.some((letter) => !letter.hasDate)) parts.push("date");
  return parts.join(",");
}

/**
 * letter-incomplete. Ten indicators have a letter form: nomor surat, tanggal surat, tentang and a file (S1, S5). Whoever
 * enters the data needs number and date.
 */
export const letterForm: Check = {
  codes: ["letter-incomplete"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return claimedCells(context, record).flatMap(({ indicator, rule, cell, verdict }) => {
      if (rule.form !== "letter" || !verdict.accepted) return [];
      const at = { column: cell.column, effect: "none", indicator: indicator.id } as const;
      const letters = lettersIn(piecesOf(cell));
      if (letters.length === 0) {
        if (verdict.attached) return [];
        const params = { value: excerpt(cell.raw), missing: "number,date" };
        return [inRow(context, record, { ...at, code: "letter-incomplete", params })];
      }
      const incomplete = letters.filter((letter) => !letter.hasNumber || !letter.hasDate);
      if (incomplete.length === 0) return [];
      const params = {
        value: excerpt(incomplete.map((letter) => letter.text).join("; ")),
        missing: missingIn(incomplete),
      };
      return [inRow(context, record, { ...at, code: "letter-incomplete", params })];
    });
  },
};
