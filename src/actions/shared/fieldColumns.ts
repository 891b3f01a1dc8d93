import type { Analysis } from "../../analysis/types";
import { addColumns } from "../../excel/cells/addColumns";
import type { AddedColumns } from "../../excel/cells/addedColumns";
import { removeColumns } from "../../excel/cells/removeColumns";
import { ExcelProblem } from "../../excel/host/problem";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { FIELD_HEADERS } from "../../template/headers";
import { holdsField } from "../../workbook/columnRoles";
import type { FieldId, InnovationTable } from "../../workbook/types";
import { done, refused, type ActionResult } from "../action";
import { isFresh } from "../session/problem";
import { sessionProblemTexts } from "../session/problem.texts";
import type { Session } from "../session/types";
import { headerOver } from "./placed";

export const fieldColumnTexts = texts({
  done: {
    id: "Kolom {headers} ditambahkan di lembar “{sheet}”.",
    en: "Columns {headers} were added to the sheet “{sheet}”.",
  },
  step: { id: "kolom {headers}", en: "columns {headers}" },
  kept: {
    id: "Kolom {headers} sudah diisi atau dipindahkan, jadi dibiarkan.",
    en: "Columns {headers} were filled in or moved, so they stay.",
  },
  merged: {
    id: "Judul tabel memakai sel gabungan atau susunan lain yang tidak dapat ditambah dengan aman. Ketik sendiri kolom {headers} di kanan tabel, lalu Hitung ulang.",
    en: "The table's header has merged cells or another layout that cannot be extended safely. Type the columns {headers} yourself right of the table, then recalculate.",
  },
  occupied: {
    id: "Sel {cell} di kanan tabel sudah berisi, jadi kolom tidak ditambahkan. Kosongkan sel di kanan tabel, atau ketik sendiri kolom {headers} di tempat lain pada tabel.",
    en: "Cell {cell} right of the table is not empty, so no columns were added. Clear the cells right of the table, or type the columns {headers} elsewhere in the table.",
  },
});

function missingOf({ columns }: InnovationTable, fields: readonly FieldId[]): FieldId[] {
  return fields.filter((field) => !columns.some(holdsField(field)));
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
  if (code === "merged") return refused(notice(fieldColumnTexts.merged, { headers }, "warning"));
  if (code === "occupied") return refused(notice(fieldColumnTexts.occupied, { cell: sheet ?? "", headers }, "warning"));
  throw error;
}

/**
 * Adds columns of fields to the innovation table that it does not have yet, right of it, as one step that can be taken back.
 * @param fields the columns, with their widths in points
 * @returns `null` when the table has all of them
 */
export async function addFieldColumns(
  session: Session,
  fields: ReadonlyMap<FieldId, number>,
): Promise<ActionResult | null> {
  const table = session.state().reading?.innovations;
  if (!table) return refused(notice(sessionProblemTexts.noTable, {}, "warning"));
  const missing = missingOf(table, [...fields.keys()]);
  if (missing.length === 0) return null;
  const columns = missing.map((field) => ({ header: FIELD_HEADERS[field], width: fields.get(field)! }));
  const headers = columns.map(({ header }) => `“${header}”`).join(", ");
  // Each sheet would need columns of its own.
  if (table.places) return refused(notice(fieldColumnTexts.merged, { headers }, "warning"));
  const { sheet, tableName, headerTop, headerBottom, lastRow } = table;
  const before = session.state().analysis;
  const last = lastColumn(table);
  const under = { sheet, row: headerBottom + 2, column: last };
  const { above = null } = headerOver(table, session.data(), under);
  const place = { sheet, tableName, headerTop, headerBottom, lastRow, lastColumn: last, above };
  let added: AddedColumns;
  try {
    added = await addColumns({ ...place, columns });
  } catch (error) {
    return refusal(error, headers);
  }
  session.rememberUndo({
    label: notice(fieldColumnTexts.step, { headers }),
    async revert() {
      const gone = await removeColumns(added);
      await session.refresh();
      return gone ? null : notice(fieldColumnTexts.kept, { headers }, "warning");
    },
  });
  await session.refresh();
  const state = session.state();
  const read = state.reading?.innovations;
  // A layout in which the new headers mean nothing, or make something else of what stands before them: the user knows
  // better where they belong. A reading that Excel refused says nothing of that.
  const isApart = added.left > place.lastColumn + 1;
  const isUnread = !read || missingOf(read, missing).length > 0 || (isApart && !sameFigures(before, state.analysis));
  if (isFresh(state) && isUnread) {
    const undone = await session.undoLast();
    // Somebody has worked on the new columns meanwhile, so they stay.
    if (undone?.left) return done(undone.left);
    return refused(notice(fieldColumnTexts.merged, { headers }, "warning"));
  }
  return done(notice(fieldColumnTexts.done, { headers, sheet }));
}
