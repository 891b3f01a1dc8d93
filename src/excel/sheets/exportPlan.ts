import type { CellValue } from "../../workbook/types";
import type { CellContent } from "../../template/types";
import { cellInput } from "../cells/cellText";
import {
  heldContent,
  linkedAddress,
  linkTo,
  revertList,
  writeList,
  type ListKind,
  type WrittenSheet,
} from "./listSheet";
import { applyRole } from "./styles";

/** A step in the sheet, its texts in the user's language. */
export interface PlanRow {
  opd: string;
  innovation: string;
  /** A1 with the sheet; '' for what is not in the workbook yet. */
  address: string;
  indicator: string;
  /** Levels; `null` for steps about a whole innovation. */
  from: number | null;
  to: number | null;
  document: string;
  /** Index points. */
  points: number;
  done: string;
}

/** The heading of a department, or a step. */
export type PlanLine = string | PlanRow;

export interface PlanSheet {
  /** Wanted sheet name. */
  name: string;
  title: string;
  /** Goal, result and what it consists of. */
  notes: readonly [string, string, string];
  /** One text a column, in the order of `PLAN_COLUMNS`. */
  headers: readonly string[];
  lines: readonly PlanLine[];
  /** The words of the last column, for its list. */
  answers: readonly string[];
  /** Shown when another word is typed there. */
  answerError: string;
}

/** The columns, from left to right. */
export const PLAN_COLUMNS = [
  "opd",
  "innovation",
  "address",
  "indicator",
  "from",
  "to",
  "document",
  "points",
  "done",
] as const satisfies readonly (keyof PlanRow)[];
/** In points. Together they fill a sheet of A4 paper on its side. */
const WIDTHS = [110, 130, 62, 120, 32, 32, 190, 44, 56];

const KIND: ListKind = { key: "iid.planSheet", links: PLAN_COLUMNS.indexOf("address") };
/** Title, three notes and an empty row stand above the header. */
const HEADER_ROW = 5;
const ROWS_PER_SYNC = 2_000;
/** In points. */
const TITLE_HEIGHT = 24;
const BAND_HEIGHT = 18;

const EMPTY: readonly string[] = PLAN_COLUMNS.map(() => "");

function wide(text: string): string[] {
  return [text, ...EMPTY.slice(1)];
}

function contents(line: PlanLine): CellContent[] {
  if (typeof line === "string") return wide(line);
  return PLAN_COLUMNS.map((column) => (column === "address" ? linkTo(line.address) : (line[column] ?? "")));
}

/** A list with the answers of the last column. */
function askDone({ dataValidation }: Excel.Range, { answers, title, answerError }: PlanSheet): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: answers.join(",") } };
  dataValidation.errorAlert = { title, message: answerError, style: "Warning", showAlert: true };
}

function dress(sheet: Excel.Worksheet, spec: PlanSheet): void {
  const columns = PLAN_COLUMNS.length;
  const first = HEADER_ROW + 1;
  PLAN_COLUMNS.forEach((column, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = WIDTHS[i] ?? 60;
    if (spec.lines.length === 0) return;
    const body = sheet.getRangeByIndexes(first, i, spec.lines.length, 1);
    applyRole(body, "body");
    if (column === "points") body.numberFormat = [["0.00"]];
  });
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  applyRole(title, "title");
  title.format.rowHeight = TITLE_HEIGHT;
  applyRole(sheet.getRangeByIndexes(1, 0, spec.notes.length, 1), "note");
  applyRole(sheet.getRangeByIndexes(HEADER_ROW, 0, 1, columns), "header");
  // A sheet written over keeps the heights of the rows before.
  if (spec.lines.length > 0) sheet.getRangeByIndexes(first, 0, spec.lines.length, columns).format.autofitRows();
  const bands = spec.lines.flatMap((line, i) => (typeof line === "string" ? [i] : []));
  bands.forEach((band, number) => {
    const row = sheet.getRangeByIndexes(first + band, 0, 1, columns);
    row.format.wrapText = false;
    // Fitted to the wrapped text before, which would leave it tall.
    row.format.rowHeight = BAND_HEIGHT;
    applyRole(row, "band");
    const steps = (bands[number + 1] ?? spec.lines.length) - band - 1;
    if (steps > 0) askDone(sheet.getRangeByIndexes(first + band + 1, columns - 1, steps, 1), spec);
  });
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  // As many pages down as the plan needs.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.freezePanes.freezeRows(first);
  sheet.activate();
}

/**
 * Writes a plan into a sheet of its own. A sheet that we wrote before and nobody changed is written over; one in which
 * people have noted what is done stays, and the new one gets the next free name.
 * @throws ExcelProblem
 */
export function writePlan(spec: PlanSheet): Promise<WrittenSheet> {
  return writeList(KIND, spec.name, async (context, sheet) => {
    const head = [...[spec.title, ...spec.notes].map(wide), [...EMPTY], [...spec.headers]];
    const rows: CellContent[][] = [...head, ...spec.lines.map(contents)];
    for (let start = 0; start < rows.length; start += ROWS_PER_SYNC) {
      const part = rows.slice(start, start + ROWS_PER_SYNC);
      sheet.getRangeByIndexes(start, 0, part.length, PLAN_COLUMNS.length).formulas = part.map((row) =>
        row.map(cellInput),
      );
      await context.sync();
    }
    dress(sheet, spec);
    return rows.map((row) => row.map(heldContent));
  });
}

function lineOf(values: readonly CellValue[]): PlanLine {
  const text = (column: keyof PlanRow): string => String(values[PLAN_COLUMNS.indexOf(column)] ?? "");
  const level = (column: "from" | "to"): number | null => (text(column) === "" ? null : Number(text(column)));
  if (text("done") === "") return text("opd");
  return {
    opd: text("opd"),
    innovation: text("innovation"),
    address: linkedAddress(text("address")),
    indicator: text("indicator"),
    from: level("from"),
    to: level("to"),
    document: text("document"),
    points: Number(text("points")),
    done: text("done"),
  };
}

/**
 * Takes the sheet back: it goes, or shows again the plan it showed before.
 * @param spec what was written, for the words that stand in no cell
 * @returns `changed` when somebody changed the sheet since, `gone` when it is no longer there; then nothing is done
 * @throws ExcelProblem
 */
export function revertPlan(written: WrittenSheet, spec: PlanSheet): Promise<"done" | "changed" | "gone"> {
  return revertList(KIND, written, (name, before) => {
    const first = (row: number): string => String(before[row]?.[0] ?? "");
    return writePlan({
      ...spec,
      name,
      title: first(0),
      notes: [first(1), first(2), first(3)],
      headers: (before[HEADER_ROW] ?? []).map(String),
      lines: before.slice(HEADER_ROW + 1).map(lineOf),
    });
  });
}
