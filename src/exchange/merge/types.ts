import type { CellPlace } from "../../workbook/sheetData";
import type { CellValue, InnovationTable, OpdTable, TableProblem, WorkbookData } from "../../workbook/types";
import type { CellKey } from "../cells";
import type { SentPart } from "../sent/fingerprint";

/** Why a cell is never written, whoever changed it. */
export type Blocked = "formula" | "link" | "merged" | "name" | "level";

/** The workbook that everything goes into. */
export interface Current {
  data: WorkbookData;
  table: InnovationTable;
  opd: OpdTable | null;
  /** Whether a cell holds a formula; its result must not be typed over it. */
  isFormula(place: CellPlace): boolean;
  /** Whether a cell leads somewhere and would go on leading there whatever is written into it. */
  isLink(place: CellPlace): boolean;
}

/** A row of a workbook that came back. */
export interface ReturnedRow {
  /** Where it stands in that workbook: Excel's row number. */
  sheet: string;
  row: number;
  /** Of the hidden column; `""` without it. */
  key: string;
  name: string;
  /** What the workbook has a column for. */
  cells: ReadonlyMap<CellKey, CellValue>;
}

/** What came back and could be read. */
export interface ReturnedFile {
  file: string;
  sent: SentPart | null;
  rows: readonly ReturnedRow[];
  notes: readonly MergeNote[];
}

/** What somebody has to look at; the words are made by i18n. */
export type MergeNote =
  | { kind: "other-year"; year: number }
  | { kind: "unreadable"; reason: TableProblem }
  | { kind: "column-unknown"; header: string; cells: number }
  | { kind: "column-renamed"; header: string; key: CellKey }
  | { kind: "nameless"; row: number; cells: number }
  | { kind: "row-left"; row: number; text: string }
  | { kind: "sheet-left"; sheet: string; innovations: number }
  | { kind: "form-unknown-question"; sheet: string; row: number; text: string }
  | { kind: "form-no-name"; sheet: string; row: number; cells: number }
  | { kind: "key-unknown"; name: string }
  | { kind: "key-twice"; name: string; row: number }
  | { kind: "gone"; name: string; cells: number }
  | { kind: "no-column"; key: CellKey; names: readonly string[] }
  | { kind: "no-room"; name: string; row: number | null }
  | { kind: "doubtful"; doubt: Doubt }
  | { kind: "same-file"; other: string }
  | { kind: "same-department"; other: string; department: string };

export interface FileNote {
  file: string;
  note: MergeNote;
}

/** A row that may be one of the workbook and may be a new one: only a person can say. */
export interface Doubt {
  id: string;
  file: string;
  name: string;
  department: string;
  candidates: readonly { row: number; name: string; department: string }[];
}

/** What was said about a doubt: the row that is meant, a new innovation, or nothing of it. */
export type DoubtAnswer = number | "new" | "skip";

/** What to write into a cell. */
export type Written = { value: CellValue } | { date: string };

export interface CellWrite {
  place: CellPlace;
  content: Written;
}

export interface MergedCell {
  file: string;
  /** What is shown for it; of a level with cells to tick the first of them. */
  place: CellPlace;
  innovation: string;
  key: CellKey;
  before: CellValue;
  after: CellValue;
  writes: readonly CellWrite[];
}

export interface Conflict {
  id: string;
  file: string;
  place: CellPlace;
  innovation: string;
  key: CellKey;
  /** `undefined` where nobody knows what was sent. */
  base: CellValue | undefined;
  ours: CellValue;
  theirs: CellValue;
  /** It can only be solved by hand. */
  blocked: Blocked | null;
}

export interface Added {
  file: string;
  name: string;
  department: string;
  /** Excel's row that it gets; `null` where there is no room for it. */
  row: number | null;
  writes: readonly CellWrite[];
}

/** How conflicts and doubts are decided; what nobody decided stays open. */
export interface MergeChoices {
  conflicts?: ReadonlyMap<string, "ours" | "theirs">;
  doubts?: ReadonlyMap<string, DoubtAnswer>;
}

export interface Merge {
  changed: MergedCell[];
  added: Added[];
  /** Those that nobody decided. */
  conflicts: Conflict[];
  /** Those that were decided, so that they can be decided anew. */
  decided: Conflict[];
  missing: { file: string; name: string; row: number }[];
  doubts: Doubt[];
  notes: FileNote[];
}
