import { addColumns, removeColumns } from "../excel/cells/addColumns";
import { insertSheets, removeSheets } from "../excel/sheets/insertSheets";
import { ExcelProblem } from "../excel/host/problem";
import { rememberUndo } from "../excel/cells/undo";
import { translatePane } from "../i18n/paneTexts";
import { DESK_FIELDS, type DeskField } from "../workbook/reading/rows/desk";
import { FIELD_HEADERS } from "../template/headers";
import type { InnovationTable } from "../workbook/types";
import { done, notice, refused } from "./result";
import type { ActionContext, ActionInputs, ActionResult, Session } from "./types";

/** Points: a decision, a sentence or two, a date. */
const WIDTHS: Readonly<Record<DeskField, number>> = { keputusanDesk: 110, catatanDesk: 210, tanggalDesk: 80 };

function missingFields({ columns }: InnovationTable): DeskField[] {
  return DESK_FIELDS.filter((field) => !columns.some(({ role }) => role.kind === "field" && role.field === field));
}

function lastColumn({ columns }: InnovationTable): number {
  return Math.max(...columns.filter(({ header }) => header !== "").map(({ column }) => column));
}

/** Excel's refusals in words about these columns. */
function refusal(error: unknown, headers: string): ActionResult {
  if (!(error instanceof ExcelProblem)) throw error;
  const { code, sheet } = error;
  if (code === "merged") return refused(notice("desk.merged", { headers }, "warning"));
  if (code === "occupied") return refused(notice("desk.occupied", { cell: sheet ?? "", headers }, "warning"));
  throw error;
}

/** Adds the reviewer's columns that the innovation table does not have yet. */
export async function addDeskColumns(session: Session): Promise<ActionResult> {
  const table = session.state().reading?.innovations;
  if (!table) return refused(notice("problem.no-table", {}, "warning"));
  const fields = missingFields(table);
  if (fields.length === 0) return refused(notice("desk.there", {}, "info"));
  const columns = fields.map((field) => ({ header: FIELD_HEADERS[field], width: WIDTHS[field] }));
  const headers = columns.map(({ header }) => `«${header}»`).join(", ");
  const { sheet, tableName, headerTop, headerBottom, lastRow } = table;
  const place = { sheet, tableName, headerTop, headerBottom, lastRow, lastColumn: lastColumn(table) };
  let added: Awaited<ReturnType<typeof addColumns>>;
  try {
    added = await addColumns({ ...place, columns });
  } catch (error) {
    return refusal(error, headers);
  }
  await session.refresh();
  const read = session.state().reading?.innovations;
  // A layout in which the new headers mean nothing: the user knows better where they belong.
  if (!read || missingFields(read).length > 0) {
    await removeColumns(added);
    await session.refresh();
    return refused(notice("desk.merged", { headers }, "warning"));
  }
  rememberUndo({
    label: notice("desk.columnsLabel", { headers }),
    async revert() {
      const gone = await removeColumns(added);
      await session.refresh();
      return gone ? null : notice("desk.columnsKept", { headers }, "warning");
    },
  });
  return done(notice("desk.columnsDone", { headers, sheet }));
}

const LETTER_WIDTH = 110;

/** Writes a letter to a sheet of its own, a line a row. */
export async function insertLetter(
  { session, locale }: ActionContext,
  { department, lines }: ActionInputs["insertLetter"],
): Promise<ActionResult> {
  const [inserted] = await insertSheets({
    sheets: [
      {
        name: translatePane(locale, "desk.letterSheet"),
        tabColor: null,
        hidden: false,
        cells: [{ top: 0, left: 0, values: lines.map((line) => [line]) }],
        spills: [],
        results: [],
        styles: [{ area: { top: 0, left: 0, bottom: lines.length - 1, right: 0 }, role: "body" }],
        numberFormats: [],
        columnWidths: [{ column: 0, width: LETTER_WIDTH }],
        rowHeights: [],
        freeze: { rows: 0, columns: 0 },
        merges: [],
        tables: [],
        validations: [],
      },
    ],
  });
  const sheet = inserted?.name ?? "";
  rememberUndo({
    label: notice("template.label", { sheets: sheet }),
    async revert() {
      const changed = inserted ? await removeSheets([inserted]) : [];
      await session.refresh();
      return changed.length === 0 ? null : notice("undo.changed", { sheet }, "warning");
    },
  });
  await session.refresh();
  return done(notice("desk.letterDone", { department, sheet }));
}
