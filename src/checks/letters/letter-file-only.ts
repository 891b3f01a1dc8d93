import { mapPausing } from "../../rules/pausing";
import type { EvidenceCell } from "../../workbook/types";
import { claimedCells } from "../shared/evidence/claimedCells";
import { lettersToTell } from "../shared/evidence/letters";
import { excerpt } from "../shared/excerpt";
import { perRecord } from "../shared/perRecord";
import type { TableCheck } from "../types";

/** The files of an innovation that are accepted as letters although nothing says which letters they are. */
const filesOnly = perRecord((terms, record): readonly { cell: EvidenceCell; indicator: string }[] => {
  const found: { cell: EvidenceCell; indicator: string }[] = [];
  for (const { rule, pieces, verdict, cell, indicator } of claimedCells(terms, record)) {
    if (rule.form !== "letter" || !verdict.accepted || !verdict.attached) continue;
    if (lettersToTell(cell, pieces).length === 0) found.push({ cell, indicator: indicator.id });
  }
  return found;
});

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
  sees: (context, record) =>
    filesOnly(context, record).map(({ cell, indicator }) => [cell.column, cell.raw, indicator]),
  pass(context) {
    const columns = new Map<number, { row: number; first: EvidenceCell; indicator: string; count: number }>();
    return {
      see(record) {
        for (const { cell, indicator } of filesOnly(context, record)) {
          const known = columns.get(cell.column);
          if (known) known.count++;
          else columns.set(cell.column, { row: record.row, first: cell, indicator, count: 1 });
        }
      },
      end: () =>
        mapPausing([...columns], ([column, { row, first, indicator, count }]) => {
          const params = { value: excerpt(first.raw), count };
          return { row, column, indicator, params, example: true };
        }),
    };
  },
} satisfies TableCheck;
