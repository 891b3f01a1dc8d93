import type { Analysis } from "../../analysis/types";
import { holdsField } from "../../workbook/columnRoles";
import { addColumns } from "../../excel/cells/addColumns";
import type { AddedColumns } from "../../excel/cells/addedColumns";
import { removeColumns } from "../../excel/cells/removeColumns";
import { ExcelProblem } from "../../excel/host/problem";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { FIELD_HEADERS } from "../../template/headers";
import { DESK_FIELDS, type DeskField } from "../../workbook/reading/rows/desk";
import type { InnovationTable } from "../../workbook/types";
import { defineAction, done, refused, type ActionResult } from "../action";
import { isFresh } from "../session/problem";
import { sessionProblemTexts } from "../session/problem.texts";

const said = texts({
  done: {
    id: "Kolom {headers} ditambahkan di lembar «{sheet}».",
    en: "Columns {headers} were added to the sheet «{sheet}».",
  },
  step: { id: "kolom {headers}", en: "columns {headers}" },
  kept: {
    id: "Kolom {headers} sudah diisi atau dipindahkan, jadi dibiarkan.",
    en: "Columns {headers} were filled in or moved, so they stay.",
  },
  there: { id: "Kolom desk sudah ada di tabel ini.", en: "This table has the desk columns already." },
  merged: {
    id: "Judul tabel memakai sel gabungan atau susunan lain yang tidak dapat ditambah dengan aman. Ketik sendiri kolom {headers} di kanan tabel, lalu Hitung ulang.",
    en: "The table's header has merged cells or another layout that cannot be extended safely. Type the columns {headers} yourself right of the table, then recalculate.",
  },
  occupied: {
    id: "Sel {cell} di kanan tabel sudah berisi, jadi kolom tidak ditambahkan. Kosongkan sel di kanan tabel, atau ketik sendiri kolom {headers} di tempat lain pada tabel.",
    en: "Cell {cell} right of the table is not empty, so no columns were added. Clear the cells right of the table, or type the columns {headers} elsewhere in the table.",
  },
});

/** Points: a decision, a sentence or two, a date, some levels. */
const WIDTHS: Readonly<Record<DeskField, number>> = {
  keputusanDesk: 110,
  catatanDesk: 210,
  tanggalDesk: 80,
  levelDesk: 150,
};

function missingFields({ columns }: InnovationTable): DeskField[] {
  return DESK_FIELDS.filter((field) => !columns.some(holdsField(field)));
}

function lastColumn({ columns }: InnovationTable): number {
  return Math.max(...columns.filter(({ header }) => header !== "").map(({ column }) => column));
}

/** Whether a reading gave what the one before gave. */
function sameFigures(before: Analysis | null, after: Analysis | null): boolean {
  const figures = (of: Analysis | null): unknown => of && [of.claimed, of.evidenced, of.strict, of.findings.length];
  return JSON.stringify(figures(before)) === JSON.stringify(figures(after));
}

/** Excel's refusals in words about these columns. */
function refusal(error: unknown, headers: string): ActionResult {
  if (!(error instanceof ExcelProblem)) throw error;
  const { code, sheet } = error;
  if (code === "merged") return refused(notice(said.merged, { headers }, "warning"));
  if (code === "occupied") return refused(notice(said.occupied, { cell: sheet ?? "", headers }, "warning"));
  throw error;
}

/** Adds the reviewer's columns that the innovation table does not have yet. */
export const addDeskColumns = defineAction({
  label: { id: "Tambahkan kolom desk", en: "Add desk columns" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }) {
    const table = session.state().reading?.innovations;
    if (!table) return refused(notice(sessionProblemTexts.noTable, {}, "warning"));
    const fields = missingFields(table);
    if (fields.length === 0) return refused(notice(said.there, {}, "info"));
    const columns = fields.map((field) => ({ header: FIELD_HEADERS[field], width: WIDTHS[field] }));
    const headers = columns.map(({ header }) => `«${header}»`).join(", ");
    // Each sheet would need columns of its own.
    if (table.places) return refused(notice(said.merged, { headers }, "warning"));
    const { sheet, tableName, headerTop, headerBottom, lastRow } = table;
    const before = session.state().analysis;
    const place = { sheet, tableName, headerTop, headerBottom, lastRow, lastColumn: lastColumn(table) };
    let added: AddedColumns;
    try {
      added = await addColumns({ ...place, columns });
    } catch (error) {
      return refusal(error, headers);
    }
    session.rememberUndo({
      label: notice(said.step, { headers }),
      async revert() {
        const gone = await removeColumns(added);
        await session.refresh();
        return gone ? null : notice(said.kept, { headers }, "warning");
      },
    });
    await session.refresh();
    const state = session.state();
    const read = state.reading?.innovations;
    // A layout in which the new headers mean nothing, or make something else of what stands before them: the user knows
    // better where they belong. A reading that Excel refused says nothing of that.
    const isApart = added.left > place.lastColumn + 1;
    const isUnread = !read || missingFields(read).length > 0 || (isApart && !sameFigures(before, state.analysis));
    if (isFresh(state) && isUnread) {
      await session.undoLast();
      return refused(notice(said.merged, { headers }, "warning"));
    }
    return done(notice(said.done, { headers, sheet }));
  },
});
