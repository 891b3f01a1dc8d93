import type { CellContent } from "../../template/types";
import { headerRowBelow } from "../../template/cells";
import type { KeptLine } from "./kept/line";
import { writeKept, type WrittenSheet } from "./kept/keptSheet";
import { dressHead, headLines } from "./kept/printed";
import { linkTo } from "./links";
import { dressBody, fitRows } from "./kept/look";

/** An innovation in the sheet, its texts in the user's language. */
export interface ReadinessRow {
  /** The innovation, wherever its row stands. */
  key: string;
  innovation: string;
  opd: string;
  /** A1 with the sheet. */
  address: string;
  state: string;
  /** How many fields of the profile are filled, and which are missing. */
  fields: string;
  lackingFields: string;
  /** The same of the indicators with their evidence. */
  evidence: string;
  lackingEvidence: string;
  /** Who has to act, and what he has to do. */
  actor: string;
  /** When it was typed into the national form; '' when it was not. */
  entered: string;
  /** For people to fill in. Always blank here. */
  note: null;
}

export interface ReadinessSheet {
  /** Wanted sheet name. */
  name: string;
  title: string;
  /** How far all of them are, and what the words mean. */
  notes: readonly [string, string];
  /** One text a column, in the order of `READINESS_COLUMNS`. */
  headers: readonly string[];
  /** The text over the hidden column that tells the lines apart. */
  keyHeader: string;
  rows: readonly ReadinessRow[];
  /** What the column of the state says of an innovation that is no longer to be sent. */
  gone: string;
}

/** The columns, from left to right. */
export const READINESS_COLUMNS = [
  "innovation",
  "opd",
  "address",
  "state",
  "fields",
  "lackingFields",
  "evidence",
  "lackingEvidence",
  "actor",
  "entered",
  "note",
] as const satisfies readonly (keyof ReadinessRow)[];

type ReadinessColumn = (typeof READINESS_COLUMNS)[number];

/** In points. Together they fill a sheet of A4 paper on its side. */
const WIDTHS: Readonly<Record<ReadinessColumn, number>> = {
  innovation: 120,
  opd: 90,
  address: 54,
  state: 66,
  fields: 44,
  lackingFields: 110,
  evidence: 44,
  lackingEvidence: 130,
  actor: 100,
  entered: 62,
  note: 70,
};

function at(column: ReadinessColumn): number {
  return READINESS_COLUMNS.indexOf(column);
}

function lineOf(row: ReadinessRow): KeptLine {
  return {
    key: row.key,
    cells: READINESS_COLUMNS.map((column): CellContent => (column === "address" ? linkTo(row.address) : row[column])),
  };
}

function dressLines(
  sheet: Excel.Worksheet,
  top: number,
  lines: readonly KeptLine[],
  columns: readonly (number | null)[],
): void {
  fitRows(sheet, top, lines.length, dressBody(sheet, top, lines.length, columns));
}

/**
 * Writes how ready innovations are for the national form into a sheet of its own. On a sheet that we wrote before, the lines
 * are brought up to date in place and what people noted stays.
 * @throws ExcelProblem
 */
export function writeReadiness(spec: ReadinessSheet): Promise<WrittenSheet> {
  const gone = new Map<number, CellContent>([
    [at("state"), spec.gone],
    [at("actor"), null],
  ]);
  return writeKept(
    {
      setting: "iid.readinessSheet",
      name: spec.name,
      headers: spec.headers,
      keyHeader: spec.keyHeader,
      head: headLines([spec.title, ...spec.notes], READINESS_COLUMNS.length),
      headerRow: headerRowBelow(spec.notes.length),
      lines: spec.rows.map(lineOf),
      numbered: null,
      gone: (key) => (key.startsWith("head:") ? new Map() : gone),
    },
    {
      widths: READINESS_COLUMNS.map((column) => WIDTHS[column]),
      sheet: (_context, sheet) => dressHead(sheet, spec.notes.length, READINESS_COLUMNS.length),
      lines: dressLines,
    },
  );
}
