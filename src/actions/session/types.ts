import type { Analysis } from "../../analysis/types";
import type { FunctionSupport } from "../../excel/host/functionSupport";
import type { ExcelProblem } from "../../excel/host/problem";
import type { Locale } from "../../i18n/locale";
import type { Notice } from "../../i18n/notice";
import type { KeptReview, ReviewChange, ReviewState } from "../../review/index";
import type { SeverityChoices } from "../../checks/severities";
import type { EvidenceFinding } from "../../folder/index";
import type { IndexWithFiles } from "../../analysis/index";
import type { Pausing } from "../../rules/pausing";
import type { RuleSet } from "../../rules/types";
import type { FileAnswers } from "../../workbook/fileAnswers";
import type { ReadingAnswers } from "../../workbook/questions";
import type { TableProblem, WorkbookData, WorkbookReading } from "../../workbook/types";
import type { RulesChange, RulesOutcome } from "../../excel/stored/ruleStore";
import type { ItemChoices } from "./choices";
import type { Entries } from "./entries";
import type { Identity } from "./identity";
import type { KeptChoices } from "./keptChoices";
import type { Undone, UndoEntry } from "./undo";

/** A cell to go to: sheet name, Excel row number, zero-based column. A `Finding` is one. */
export interface CellTarget {
  sheet: string;
  row: number;
  column: number;
}

/** Says, with pauses, what the evidence folder shows of the files that the cells of a reading name. */
export type JudgeFiles = (reading: WorkbookReading, rules: RuleSet) => Pausing<readonly EvidenceFinding[]>;

export type SessionProblem =
  /** The innovation table was not found, found twice, or has no rows. */
  | { kind: "table"; problem: TableProblem }
  /** Excel refused; `notice` says it in a sentence. */
  | { kind: "excel"; problem: ExcelProblem; notice: Notice }
  /** Anything else, such as an unknown year; `notice` says it in a sentence. */
  | { kind: "other"; notice: Notice };

export interface SessionState {
  /**
   * `loading` until the first answer, and after the sheet of the figures was deleted; other refreshes keep the old
   * result and set `busy`.
   */
  status: "loading" | "ready" | "problem";
  busy: boolean;
  year: number;
  /** Years with a rule set, the workbook's own too, newest first. */
  years: number[];
  /** The rules in use; `null` while they load and for a year without rules. */
  rules: RuleSet | null;
  /** Rule sets that were imported or copied, kept with the workbook, oldest first. */
  ownRules: readonly RuleSet[];
  locale: Locale;
  /** File name as Excel shows it. */
  workbookName: string;
  reading: WorkbookReading | null;
  /** Kept while a later refresh runs; `null` when there is a problem. */
  analysis: Analysis | null;
  problem: SessionProblem | null;
  /** What the files of the evidence folder leave of `analysis`; `null` until one was read, and without analysis. */
  files: IndexWithFiles<EvidenceFinding> | null;
  /** A passing hindrance (a cell is being typed in): the figures shown are the last good ones. */
  hint: Notice | null;
  /** Milliseconds of the session's clock at the last completed calculation. */
  updatedAt: number | null;
  /** What our formulas can do in this Excel. */
  formulas: FunctionSupport;
  /** Whether our fill colours are in the workbook now. */
  marked: boolean;
  /** The selected cell while somebody watches it (`watchSelection`); `null` when it is none, such as a chart. */
  selected: CellTarget | null;
  /** Accepted findings and earlier results; `null` until a page or an action asks (`openReview`), and without analysis. */
  review: ReviewState | null;
  /** What the user says about the columns, as JSON text for `parseMapping`; kept with the document. */
  mapping: string | null;
  /** What the user said where the table leaves it open; kept with the document. */
  answers: ReadingAnswers;
  /** What people said about which file of the evidence folder a cell means; kept with the document. */
  fileAnswers: FileAnswers;
  /** Severities chosen in this workbook instead of those of the rules, by check code; `rules` has them already. */
  severities: SeverityChoices;
  /** What `undo` would take back, ready to translate; `null` when there is nothing. */
  undoable: Notice | null;
}

export interface Session {
  state(): SessionState;
  /** Calls the listener after every change of state (a new object each time); returns the unsubscribe. */
  subscribe(listener: () => void): () => void;
  /** Reads settings, subscribes to edits, first reading. Safe to call again. */
  start(): Promise<void>;
  /** Ends the subscriptions to Excel. */
  stop(): Promise<void>;
  /** Full reading of the workbook and a new analysis. */
  refresh(): Promise<void>;
  /** Settles two candidates: a sheet, and the Excel table on it if it is one. */
  chooseTable(sheet: string, tableName: string | null): Promise<void>;
  /** Settles several sheets that may hold the SPD. */
  chooseSpd(sheet: string): Promise<void>;
  /**
   * Keeps the meanings of columns with the document, or takes them away, and reads the workbook by them. One that does
   * not fit the workbook becomes a problem.
   */
  setMapping(mapping: string | null): Promise<void>;
  /**
   * Keeps what is decided item by item: severities, which hold for every year and are listed among the assumptions of the
   * analysis where they differ from the rules; answers where the table leaves it open; which files cells mean. Everything
   * is judged by it at once, and formulas are calculated anew.
   */
  chooseItems(decision: ItemChoices): Promise<void>;
  /** The cells as last read; `null` before that. */
  data(): WorkbookData | null;
  /** Stored with the document; unknown years become a problem, not an exception. */
  setYear(year: number): Promise<void>;
  /** Stored with the document. */
  setLocale(locale: Locale): Promise<void>;
  /**
   * Keeps rules of one year with the document, or removes them; those of other years are not touched. A year in use that
   * then has no rules gives way to the newest year.
   */
  changeOwnRules(change: RulesChange): Promise<RulesOutcome>;
  /**
   * The open workbook under the rules of another year; the state stays.
   * @throws UnknownYearError, MissingValueError, Error without a table
   */
  analyzeWith(year: number): Promise<Analysis>;
  /** From now on every analysis is made with these files as well; `null` when there is no folder any more. */
  judgeFiles(judge: JudgeFiles | null): Promise<void>;
  /** Follows edits on these sheets into `data()` too, until the returned function is called; others are swept later. */
  followSheets(sheets: readonly string[]): () => void;
  /** Follows the selected cell into `state().selected` until the returned function is called. */
  watchSelection(): () => void;
  /**
   * Reads the exceptions and runs kept with the document, once; `state().review` follows the findings from then on.
   * Rejects with `ExcelProblem`; can then be tried again.
   */
  openReview(): Promise<void>;
  /**
   * Writes what `change` makes of the exceptions and runs kept with the document, read anew.
   * Rejects with `ExcelProblem`.
   */
  changeReview(change: (kept: KeptReview) => ReviewChange): Promise<void>;
  /** Every action that changed something calls this, so that it can be taken back. */
  rememberUndo(entry: UndoEntry): void;
  /**
   * Takes back our latest change; `null` when there is nothing to take back.
   * Rejects with `ExcelProblem`; the change then stays the latest.
   */
  undoLast(): Promise<Undone | null>;
  /** Whoever colours cells, or takes the colours away, says so. */
  setMarked(marked: boolean): void;
  /** What pages keep with the document. */
  readonly kept: KeptChoices;
  /** Which innovations were typed into the national form. */
  readonly entries: Entries;
  /** What tells this workbook from others of its name. */
  readonly identity: Identity;
  /** Milliseconds since 1970 of the session's clock. */
  now(): number;
}
