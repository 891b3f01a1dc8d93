import type { InnovationRecord } from "../../workbook/types";
import { claimedCells, type ClaimedCell } from "../shared/evidence/claimedCells";
import { lettersIn } from "../shared/evidence/letters";
import { excerpt } from "../shared/excerpt";
import type { TableCheck } from "../types";

/**
 * A letter form asks for nomor surat, tanggal surat and tentang beside the file (S1, S5); a file name alone leaves them
 * to be looked up. Offices that write file names do so in every row, so there is one remark for each column, at its
 * first cell.
 */
export const check = {
  code: "letter-file-only",
  order: 210,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: ["S1", "S5"],
  run({ rules, included }) {
    const columns = new Map<number, { record: InnovationRecord; first: ClaimedCell; count: number }>();
    for (const record of included) {
      for (const claimed of claimedCells(rules, record)) {
        const { rule, cell, pieces, verdict } = claimed;
        if (rule.form !== "letter" || !verdict.accepted || !verdict.attached) continue;
        if (lettersIn(pieces).length > 0) continue;
        const known = columns.get(cell.column);
        if (known) known.count++;
        else columns.set(cell.column, { record, first: claimed, count: 1 });
      }
    }
    return [...columns].map(([column, { record, first, count }]) => {
      const params = { value: excerpt(first.cell.raw), count };
      return { row: record.row, column, indicator: first.indicator.id, params, example: true };
    });
  },
} satisfies TableCheck;
