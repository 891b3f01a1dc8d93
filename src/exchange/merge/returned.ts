import type { RuleSet } from "../../rules/types";
import { FORM_KEY, KEY_HEADER } from "../../template/headers";
import { cleanText } from "../../workbook/cells/text";
import { cellBehind, exactCellBehind } from "../../workbook/places";
import { hasForms, unreadAnswers } from "../../workbook/reading/arranged/formSheets";
import { readWorkbook } from "../../workbook/reading/readWorkbook";
import type { CellPlace } from "../../workbook/sheetData";
import type { InnovationTable, SheetData, TableProblem, UncountedEntry, WorkbookData } from "../../workbook/types";
import { cellKeyOf, keysOf, recordCells, type CellKey } from "../cells";
import { exchangedKeys } from "../exchanged";
import { namedYear } from "../profile";
import { sentPartIn, type SentPart } from "../sent/fingerprint";
import { renamedColumns } from "./renamed";
import type { MergeNote, ReturnedFile, ReturnedRow } from "./types";

const HEADER_ROWS = 60;

/** A form of ours with what it is known by. */
interface FormKey {
  sheet: string;
  /** Excel's row number. */
  row: number;
  key: string;
}

/** The keys of forms, each right of its label. */
function formKeysIn({ sheets }: WorkbookData): FormKey[] {
  return sheets.flatMap(({ name, top, values }) =>
    values.flatMap((cells, index): FormKey[] => {
      const at = cells.findIndex((cell) => typeof cell === "string" && cleanText(cell) === FORM_KEY);
      return at < 0 ? [] : [{ sheet: name, row: top + index + 1, key: cleanText(cells[at + 1] ?? null) }];
    }),
  );
}

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

/** What the keys of rows or forms say about a row of the table. */
function keyReader(
  table: InnovationTable,
  keyed: KeyColumn | null,
  forms: readonly FormKey[],
): (row: number, place: CellPlace) => string {
  // The key of a form stands beside its header, above its answers; forms may have been put below each other.
  const ofForm = ({ sheet, row }: CellPlace): string =>
    forms.filter((form) => form.sheet === sheet && form.row <= row).at(-1)?.key ?? "";
  if (table.places) return (_, place) => ofForm(place);
  if (!keyed) return () => "";
  const { sheet, column } = keyed;
  return (row) => cleanText(sheet.values[row - 1 - sheet.top]?.[column - sheet.left] ?? null);
}

/** Whether the form or sheet of a row has a place for a cell: what is not asked there was not blanked. */
function placeTeller(table: InnovationTable): (row: number, key: CellKey) => boolean {
  if (!table.places) return () => true;
  const columns = new Map<CellKey, number[]>();
  for (const { column, role } of table.columns) {
    const key = cellKeyOf(role);
    if (key !== null) columns.set(key, [...(columns.get(key) ?? []), column]);
  }
  return (row, key) => (columns.get(key) ?? []).some((column) => exactCellBehind(table, row, column) !== null);
}

function rowsOf(
  table: InnovationTable,
  rules: RuleSet,
  keyAt: (row: number, place: CellPlace) => string,
): ReturnedRow[] {
  const keys = keysOf(table, exchangedKeys(rules));
  const hasPlace = placeTeller(table);
  return [...table.records, ...table.nameless]
    .sort((a, b) => a.row - b.row)
    .map((record) => {
      const name = table.columns.find(({ role }) => role.kind === "field" && role.field === "nama")?.column ?? 0;
      const place = cellBehind(table, record.row, name);
      const { sheet, row } = place;
      const cells = new Map([...recordCells(record, keys)].filter(([key]) => hasPlace(record.row, key)));
      return { sheet, row, key: keyAt(record.row, place), name: record.name, cells };
    });
}

function filled({ cells }: ReturnedRow): number {
  return [...cells.values()].filter((value) => value !== null).length;
}

/** Of a file that cannot be used no row is missing. */
function unusable(file: string, note: MergeNote): ReturnedFile {
  return { file, sent: null, rows: [], notes: [note] };
}

const IN_ROWS: ReadonlySet<UncountedEntry["why"]> = new Set(["below", "total", "example"]);

/** What somebody filled in below the table, or in a row that reads as a sum or an example. */
function leftOut({ leftOut: entries = [] }: InnovationTable): MergeNote[] {
  return entries.flatMap(({ why, row, text }): MergeNote[] =>
    IN_ROWS.has(why) ? [{ kind: "row-left", row, text }] : [],
  );
}

/** What was answered in forms and is not part of any innovation. */
function unread(data: WorkbookData, rules: RuleSet): MergeNote[] {
  return unreadAnswers(data, rules).map(({ why, ...place }) => ({ kind: `form-${why}` as const, ...place }));
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
  // Whoever deletes all rows of a part, or names no form, sends a part without rows.
  const isEmpty = "kind" in table && (table.kind === "no-rows" || (table.kind === "no-table" && hasForms(data, rules)));
  if (isEmpty && sent) return { file, sent, rows: [], notes: unread(data, rules) };
  if ("kind" in table) return unusable(file, { kind: "unreadable", reason: table });
  const read = rowsOf(table, rules, keyReader(table, keyed, formKeysIn(data)));
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
    notes: [...notes, ...leftOut(table), ...others, ...nameless, ...(table.places ? unread(data, rules) : [])],
  };
}
