import { piecesOf } from "../../workbook/index";
import type { InnovationRecord } from "../../workbook/types";
import { excerpt, inTable } from "../shared/observe";
import type { Check } from "../types";
import { claimedCells, type ClaimedCell } from "../shared/evidence/claimedCells";
import { lettersIn } from "../shared/evidence/letters";

/**
 * letter-file-only. A letter form asks for nomor surat, tanggal surat and tentang beside the file (S1, S5); a file name
 * alone leaves them to be looked up. Who keeps file names keeps them in every row: one remark a column, at its first cell.
 */
export const letterFile: Check = {
  codes: ["letter-file-only"],
  scope: "table",
  run(context) {
    const columns = new Map<number, { record: InnovationRecord; first: ClaimedCell; count: number }>();
    for (const record of context.included) {
      for (const claimed of claimedCells(context, record)) {
        const { rule, cell, verdict } = claimed;
        if (rule.form !== "letter" || !verdict.accepted || !verdict.attached) continue;
        if (lettersIn(piecesOf(cell)).length > 0) continue;
        const known = columns.get(cell.column);
        if (known) known.count++;
        else columns.set(cell.column, { record, first: claimed, count: 1 });
      }
    }
    return [...columns].map(([column, { record, first, count }]) => {
      const params = { value: excerpt(first.cell.raw), count };
      const finding = { code: "letter-file-only", column, effect: "none", params } as const;
      return inTable(context, record.row, { ...finding, indicator: first.indicator.id });
    });
  },
};
