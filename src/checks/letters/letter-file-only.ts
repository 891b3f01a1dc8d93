import type { InnovationRecord } from "../../workbook/types";
import { claimedCells, type ClaimedCell } from "../shared/evidence/claimedCells";
import { lettersIn } from "../shared/evidence/letters";
import { excerpt } from "../shared/excerpt";
import { perRecord } from "../shared/judgingMemory";
import type { TableCheck } from "../types";

/** The files of an innovation that are accepted as letters although nothing says which letters they are. */
const filesOnly = perRecord((terms, record) =>
  claimedCells(terms, record).filter(
    ({ rule, pieces, verdict }) =>
      rule.form === "letter" && verdict.accepted && verdict.attached && lettersIn(pieces).length === 0,
  ),
);

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
  run(context) {
    const columns = new Map<number, { record: InnovationRecord; first: ClaimedCell; count: number }>();
    for (const record of context.included) {
      for (const claimed of filesOnly(context, record)) {
        const { column } = claimed.cell;
        const known = columns.get(column);
        if (known) known.count++;
        else columns.set(column, { record, first: claimed, count: 1 });
      }
    }
    return [...columns].map(([column, { record, first, count }]) => {
      const params = { value: excerpt(first.cell.raw), count };
      return { row: record.row, column, indicator: first.indicator.id, params, example: true };
    });
  },
} satisfies TableCheck;
