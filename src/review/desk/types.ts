import type { InnovationResult } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import type { DeskLevel, DeskLevels } from "../../workbook/cells/deskLevels";
import type { DeskDecision } from "../../workbook/reading/rows/deskDecision";
import type { InnovationRecord } from "../../workbook/types";

/** One innovation as the reviewer meets it. */
export interface DeskRow {
  result: InnovationResult;
  record: InnovationRecord;
  /** What it is known by while rows move (`subjectsOf`). */
  subject: string;
  /** Key and name of its department; both `''` when the row names none. */
  department: { key: string; name: string };
  /** What the workbook holds; `null` when nothing was decided, or in words that are none of the three. */
  decision: DeskDecision | null;
  /** The cell as written. */
  decisionText: string;
  note: string;
  /** The levels that the reviewer accepts. */
  levels: DeskLevels["levels"];
  /** ISO date of the decision; the cell as written when it is no date, `''` when blank. */
  date: string;
  /** What the status speaks for. The reviewer decides; it is never preset. */
  suggestion: DeskDecision;
}

export type DeskShow = "all" | "undecided" | DeskDecision;

export interface DeskFilter {
  show: DeskShow;
  /** Key of a department; `null` for all. */
  department: string | null;
}

export interface Decided {
  decided: number;
  total: number;
}

export interface DepartmentDecided extends Decided {
  key: string;
  /** `''` for the rows that name none. */
  name: string;
}

/** What a department is told about one innovation. */
export interface LetterItem {
  name: string;
  row: number;
  note: string;
  /** Errors and warnings, worst first. */
  findings: readonly Finding[];
}

/** What a department is told. */
export interface DeskLetter {
  department: { key: string; name: string };
  complete: readonly LetterItem[];
  refused: readonly LetterItem[];
}

/** The evidence of one indicator as it stands in the row. */
export interface ShownEvidence {
  /** `Indicator.id` */
  id: string;
  /** Official number, such as `16`. */
  key: string;
  name: string;
  /** As typed; `null` without a column of levels. */
  level: number | null;
  /** What its evidence proves by the checks alone, whatever the reviewer says; `null` without evidence columns. */
  checked: number | null;
  /** What the reviewer accepts; `null` where nothing was decided. */
  desk: DeskLevel | null;
  /** Zero-based column of the evidence cell, else of the level. */
  column: number;
  /** How many pieces are written; 0 when the cell is blank, `null` without a column of evidence. */
  pieces: number | null;
}
