/** What the pane, the ribbon and the tests build on: the live session and the user's actions. */
import type { Analysis } from "../analysis/types";
import type { Finding } from "../checks/types";
import type { ExcelProblem } from "../excel/host/problem";
import type { CellChange } from "../excel/cells/writeCells";
import type { ExcelTextKey, Notice } from "../excel/host/texts";
import type { Locale } from "../i18n/locale";
import type { PageId } from "../pages/ids.generated";
import type { Goal, Plan } from "../planning/index";
import type { Exception, KeptReview, ReviewState } from "../review/index";
import type { SeverityChoices } from "../checks/severities";
import type { RuleSet, Severity } from "../rules/types";
import type { TableProblem, WorkbookData, WorkbookReading } from "../workbook/types";
import type { KeptChoices } from "./session/keptChoices";

export type { ExcelTextKey, Notice } from "../excel/host/texts";
export type { Locale } from "../i18n/locale";

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
  /** A passing hindrance (a cell is being typed in): the figures shown are the last good ones. */
  hint: Notice | null;
  /** Milliseconds of the session's clock at the last completed calculation. */
  updatedAt: number | null;
  /** Whether our fill colours are in the workbook now. */
  marked: boolean;
  /** The selected cell while somebody watches it (`watchSelection`); `null` when it is none, such as a chart. */
  selected: CellTarget | null;
  /** Accepted findings and earlier results; `null` until a page or an action asks (`openReview`), and without analysis. */
  review: ReviewState | null;
  /** What the user says about the columns, as JSON text for `parseMapping`; kept with the document. */
  mapping: string | null;
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
  /**
   * Keeps the meanings of columns with the document, or takes them away, and reads the workbook by them. One that does
   * not fit the workbook becomes a problem.
   */
  setMapping(mapping: string | null): Promise<void>;
  /** The cells as last read; `null` before that. */
  data(): WorkbookData | null;
  /** Stored with the document; unknown years become a problem, not an exception. */
  setYear(year: number): Promise<void>;
  /**
   * Stored with the document, and in use for every year; formulas are calculated anew. What differs from the rules is
   * listed among the assumptions of the analysis.
   */
  setSeverities(severities: SeverityChoices): Promise<void>;
  /** Stored with the document. */
  setLocale(locale: Locale): Promise<void>;
  /**
   * Keeps these rule sets with the document instead of the present own ones. A year in use that then has no rules
   * gives way to the newest year.
   */
  setOwnRules(rules: readonly RuleSet[]): Promise<void>;
  /**
   * The open workbook under the rules of another year; the state stays.
   * @throws UnknownYearError, MissingValueError, Error without a table
   */
  analyzeWith(year: number): Promise<Analysis>;
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
  /** What pages keep with the document. */
  readonly kept: KeptChoices;
  /** Milliseconds since 1970 of the session's clock. */
  now(): number;
}

/** Which page the pane shows; actions write it, the pane follows. */
export interface Navigation {
  /** `null` as long as no action asked for one: then the pane decides. */
  page(): PageId | null;
  /** Sets the page; from the ribbon also opens the pane. */
  show(page: PageId): Promise<void>;
  subscribe(listener: () => void): () => void;
}

export interface ActionContext {
  session: Session;
  navigation: Navigation;
  locale: Locale;
}

/** A cell to go to: sheet name, Excel row number, zero-based column. A `Finding` is one. */
export interface CellTarget {
  sheet: string;
  row: number;
  column: number;
}

/** Lists to put in the place of those kept with the document. */
export type ReviewChange = Partial<Pick<KeptReview, "exceptions" | "runs">>;

/** What each action takes beside the context. */
export interface ActionInputs {
  validate: undefined;
  recalculate: undefined;
  showSummary: undefined;
  goTo: CellTarget;
  /** The findings to mark or write; all of them when omitted. */
  markFindings: readonly Finding[] | undefined;
  exportFindings: readonly Finding[] | undefined;
  unmarkFindings: undefined;
  insertTemplate: undefined;
  insertSample: undefined;
  /** Adds an empty sheet Riwayat for the years before. */
  insertHistory: undefined;
  /** Puts the printable report into a sheet of its own, or anew into that of before. */
  writeReport: undefined;
  undo: undefined;
  /** Cells to write, all or none; `label` names the step for the undo, `done` says it, both made from the cells if omitted. */
  writeCells: { changes: readonly CellChange[]; label?: Notice; done?: Notice };
  /** Adds the columns that the desk writes into. */
  addDeskColumns: undefined;
  /** Writes a letter of the desk to a sheet of its own. */
  insertLetter: { department: string; lines: readonly string[] };
  /** A plan to write into a sheet, and what it was made for. */
  exportPlan: { plan: Plan; goal: Goal };
  setYear: number;
  /** A severity of this office, or that of the rules again (`severity: null`); `null` takes all choices back. */
  setSeverity: { code: string; severity: Severity | null } | null;
  chooseTable: { sheet: string; tableName: string | null };
  /** What the user says about the columns, as JSON text; `null` takes it all back. */
  setMapping: string | null;
  /** The text of a JSON file with rules, and its name. */
  importRules: { text: string; file: string };
  copyRules: { from: number; to: number };
  /** The year of own rules to take out of the workbook. */
  removeRules: number;
  /** Writes the rules in use to a sheet of their own. */
  insertRuleSheet: undefined;
  /** Makes the own rules of the year in use what its rule sheet says. */
  takeRuleSheet: undefined;
  /** The key of a finding (`KeyedFinding`), why it is accepted, and the initials of the reviewer. */
  acceptFinding: { key: string; reason: string; by?: string };
  withdrawException: Exception;
  /** Keeps the index and the findings of now, to compare later ones with them. */
  saveRun: undefined;
}

export type ActionId = keyof ActionInputs;

/** `ok` false: nothing was changed, `notice` says why. */
export type ActionResult = { ok: true; notice: Notice | null } | { ok: false; notice: Notice };

export interface Action<Id extends ActionId = ActionId> {
  id: Id;
  labelKey: ExcelTextKey;
  /** Base name of a Fluent icon, e.g. `Checkmark`. */
  icon: string;
  /** Whether `undo` can take it back. */
  undoable: boolean;
  /** Whether it makes sense now; buttons are disabled otherwise. */
  enabled(state: SessionState): boolean;
  run(context: ActionContext, input: ActionInputs[Id]): Promise<ActionResult>;
}

/** All actions by id, as exported by `src/actions/index.ts` (`actions.goTo.run(context, finding)`). */
export type Actions = { readonly [Id in ActionId]: Action<Id> };
