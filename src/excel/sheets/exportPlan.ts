import type { CellContent } from "../../template/types";
import { headerRowBelow } from "../../template/cells";
import type { KeptLine } from "./kept/line";
import { writeKept, type WrittenSheet } from "./kept/keptSheet";
import { dressHead, headLines, textLine } from "./kept/printed";
import { linkTo } from "./links";
import { dressBody, fitRows } from "./kept/look";
import { applyRole } from "./styles";

/** A step in the sheet, its texts in the user's language. */
export interface PlanRow {
  /** What is to be done, wherever its row stands. */
  key: string;
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
  /** For people to fill in: who does it, and until when. Always blank here. */
  owner: null;
  deadline: null;
}

/** The steps of a department under their heading. */
export interface PlanGroup {
  opd: string;
  heading: string;
  rows: readonly PlanRow[];
}

export interface PlanSheet {
  /** Wanted sheet name. */
  name: string;
  title: string;
  /** Goal, result and what it consists of. */
  notes: readonly [string, string, string];
  /** One text a column, in the order of `PLAN_COLUMNS`. */
  headers: readonly string[];
  /** The text over the hidden column that tells the lines apart. */
  keyHeader: string;
  groups: readonly PlanGroup[];
  /** The words of the column of answers, for its list. */
  answers: readonly string[];
  /** Shown when another word is typed there. */
  answerError: string;
  /** What that column says of a step that is no longer planned. */
  gone: string;
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
  "owner",
  "deadline",
] as const satisfies readonly (keyof PlanRow)[];
/** In points. Together they fill a sheet of A4 paper on its side. */
const WIDTHS = [95, 110, 58, 105, 30, 30, 132, 42, 54, 80, 56];

/** In points. */
const BAND_HEIGHT = 18;

const BAND = "band:";
/** A heading over steps that were added later; it has no figures. */
const LATER_BAND = "later:";

type PlanColumn = (typeof PLAN_COLUMNS)[number];

function at(column: PlanColumn): number {
  return PLAN_COLUMNS.indexOf(column);
}

function stepLine(row: PlanRow): KeptLine {
  return {
    key: row.key,
    cells: PLAN_COLUMNS.map((column): CellContent => (column === "address" ? linkTo(row.address) : row[column])),
  };
}

function bandLine(key: string, text: string): KeptLine {
  return { ...textLine(key, text, PLAN_COLUMNS.length), role: "band" };
}

function isBand({ role }: KeptLine): boolean {
  return role === "band";
}

/** Steps that are added without the heading of their department, which stands further up, get one of their own. */
function headed(added: readonly KeptLine[]): KeptLine[] {
  let under: CellContent = null;
  return added.flatMap((line) => {
    if (isBand(line)) {
      under = line.key.slice(BAND.length);
      return [line];
    }
    const opd = line.cells[at("opd")] ?? null;
    if (opd === under) return [line];
    under = opd;
    return [bandLine(`${LATER_BAND}${line.key}`, String(opd ?? "")), line];
  });
}

/** A list with the answers. */
function askDone({ dataValidation }: Excel.Range, { answers, title, answerError }: PlanSheet): void {
  dataValidation.rule = { list: { inCellDropDown: true, source: answers.join(",") } };
  dataValidation.errorAlert = { title, message: answerError, style: "Warning", showAlert: true };
}

function dressLines(
  sheet: Excel.Worksheet,
  top: number,
  lines: readonly KeptLine[],
  columns: readonly (number | null)[],
  spec: PlanSheet,
): void {
  if (lines.length === 0) return;
  const present = dressBody(sheet, top, lines.length, columns);
  const points = columns[at("points")];
  if (points != null) sheet.getRangeByIndexes(top, points, lines.length, 1).numberFormat = [["0.00"]];
  fitRows(sheet, top, lines.length, present);
  const bands = lines.flatMap((line, i) => (isBand(line) ? [i] : []));
  const done = columns[at("done")];
  bands.forEach((band, number) => {
    for (const column of present) {
      const cell = sheet.getRangeByIndexes(top + band, column, 1, 1);
      cell.format.wrapText = false;
      // Fitted to the wrapped text before, which would leave it tall.
      cell.format.rowHeight = BAND_HEIGHT;
      applyRole(cell, "band");
    }
    const steps = (bands[number + 1] ?? lines.length) - band - 1;
    if (steps > 0 && done != null) askDone(sheet.getRangeByIndexes(top + band + 1, done, steps, 1), spec);
  });
}

/** What a line says that is no longer planned: a heading keeps its department, a step loses its points. */
function goneCells(key: string, gone: string): ReadonlyMap<number, CellContent> {
  if (key.startsWith(LATER_BAND)) return new Map();
  if (key.startsWith(BAND)) return new Map([[0, key.slice(BAND.length)]]);
  return new Map<number, CellContent>([
    [at("done"), gone],
    [at("points"), null],
  ]);
}

/**
 * Writes a plan into a sheet of its own. On a sheet that we wrote before, the lines are brought up to date in place and
 * what people noted stays.
 * @throws ExcelProblem
 */
export function writePlan(spec: PlanSheet): Promise<WrittenSheet> {
  return writeKept(
    {
      setting: "iid.planSheet",
      name: spec.name,
      headers: spec.headers,
      keyHeader: spec.keyHeader,
      head: headLines([spec.title, ...spec.notes], PLAN_COLUMNS.length),
      headerRow: headerRowBelow(spec.notes.length),
      lines: spec.groups.flatMap(({ opd, heading, rows }) => [
        bandLine(`${BAND}${opd}`, heading),
        ...rows.map(stepLine),
      ]),
      numbered: null,
      headed,
      gone: (key) => goneCells(key, spec.gone),
    },
    {
      widths: WIDTHS,
      sheet: (_context, sheet) => dressHead(sheet, spec.notes.length, PLAN_COLUMNS.length),
      lines: (sheet, top, lines, columns) => dressLines(sheet, top, lines, columns, spec),
    },
  );
}
