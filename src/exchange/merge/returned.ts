import type { RuleSet } from "../../rules/types";
import { KEY_HEADER } from "../../template/headers";
import { cleanText } from "../../workbook/cells/text";
import { cellBehind } from "../../workbook/places";
import { readWorkbook } from "../../workbook/reading/readWorkbook";
import type { CellValue, InnovationTable, SheetData, TableProblem, WorkbookData } from "../../workbook/types";
import { keysOf, recordCells } from "../cells";
import { exchangedKeys } from "../exchanged";
import { namedYear } from "../profile";
import { sentPartIn, type SentPart } from "../sent/fingerprint";
import { renamedColumns } from "./renamed";
import type { MergeNote, ReturnedFile, ReturnedRow } from "./types";

const HEADER_ROWS = 60;

interface KeyColumn {
  sheet: SheetData;
  /** Zero-based. */
  column: number;
}

/** The hidden column of keys, in whichever sheet it is. */
export function keyColumnIn({ sheets }: WorkbookData): KeyColumn | null {
  for (const sheet of sheets) {
    for (const cells of sheet.values.slice(0, HEADER_ROWS)) {
      const at = cells.findIndex((cell) => typeof cell === "string" && cleanText(cell) === KEY_HEADER);
      if (at >= 0) return { sheet, column: sheet.left + at };
    }
  }
  return null;
}

/** Innovations without scores are innovations; who takes part is decided in the workbook that they go into. */
function isNoObstacle(problem: TableProblem): boolean {
  return problem.kind === "no-scores" || (problem.kind === "question" && problem.question.kind === "marks");
}

function tableIn(data: WorkbookData, rules: RuleSet, keyed: KeyColumn | null): InnovationTable | TableProblem {
  const first = readWorkbook(data, rules, keyed ? { sheet: keyed.sheet.name } : {});
  // Several sheets of one layout in the file of a department are its innovations: what is in two of them is compared.
  const reading = first.problem?.kind === "two-tables" ? readWorkbook(data, rules, { merged: "all" }) : first;
  const { innovations, problem } = reading;
  if (problem && !isNoObstacle(problem)) return problem;
  return innovations ?? { kind: "no-table", seen: [] };
}

function rowsOf(table: InnovationTable, rules: RuleSet, keyed: KeyColumn | null): ReturnedRow[] {
  const keys = keysOf(table, exchangedKeys(rules));
  const keyAt = (row: number): CellValue => {
    if (!keyed || table.places) return null;
    const { sheet, column } = keyed;
    return sheet.values[row - 1 - sheet.top]?.[column - sheet.left] ?? null;
  };
  return [...table.records, ...table.nameless]
    .sort((a, b) => a.row - b.row)
    .map((record) => {
      const name = table.columns.find(({ role }) => role.kind === "field" && role.field === "nama")?.column ?? 0;
      const { sheet, row } = cellBehind(table, record.row, name);
      const key = cleanText(keyAt(record.row));
      return { sheet, row, key, name: record.name, cells: recordCells(record, keys) };
    });
}

function filled({ cells }: ReturnedRow): number {
  return [...cells.values()].filter((value) => value !== null).length;
}

/** Of a file that cannot be used no row is missing. */
function unusable(file: string, note: MergeNote): ReturnedFile {
  return { file, sent: null, rows: [], notes: [note] };
}

/** What somebody filled in below the table, or in a row that reads as a sum or an example. */
function leftOut({ leftOut: entries = [] }: InnovationTable): MergeNote[] {
  return entries.flatMap(({ why, row, text }): MergeNote[] =>
    why === "beside" ? [] : [{ kind: "row-left", row, text }],
  );
}

/** The year that the workbook was made for, as it says itself. */
function yearOf(sent: SentPart | null, data: WorkbookData): number | null {
  return sent ? sent.year : namedYear(data);
}

/**
 * Reads what a department sent back, in any layout that innovations are read in.
 * @returns rows, and what could not be taken; without rows when the file cannot be used
 */
export function readReturned(file: string, data: WorkbookData, rules: RuleSet): ReturnedFile {
  const sent = sentPartIn(data);
  const year = yearOf(sent, data);
  if (year !== null && year !== rules.year) {
    return unusable(file, { kind: "other-year", year });
  }
  const keyed = keyColumnIn(data);
  const table = tableIn(data, rules, keyed);
  // Whoever deletes all rows of a part sends a part without rows.
  if ("kind" in table && table.kind === "no-rows" && sent) return { file, sent, rows: [], notes: [] };
  if ("kind" in table) return unusable(file, { kind: "unreadable", reason: table });
  const read = rowsOf(table, rules, keyed);
  const { rows, notes } = renamedColumns({ table, data, rules, sent, rows: read, keyColumn: keyed?.column ?? null });
  const others = (table.unread ?? []).map(({ sheet, count }): MergeNote => {
    return { kind: "sheet-left", sheet, innovations: count };
  });
  const isNamed = (row: ReturnedRow): boolean => row.name !== "" || row.key !== "";
  const nameless = rows.flatMap((row): MergeNote[] => {
    return isNamed(row) || filled(row) === 0 ? [] : [{ kind: "nameless", row: row.row, cells: filled(row) }];
  });
  return {
    file,
    sent,
    // A row that was emptied has vanished.
    rows: rows.filter((row) => isNamed(row) && (row.name !== "" || filled(row) > 0)),
    notes: [...notes, ...leftOut(table), ...others, ...nameless],
  };
}
