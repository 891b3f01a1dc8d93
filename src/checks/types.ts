import type { Pausing } from "../rules/pausing";
import type { SourceCode } from "../rules/sources";
import type { RuleSet, Severity } from "../rules/types";
import type { InnovationRecord, InnovationTable, OpdTable, SpdTable } from "../workbook/types";
import type { FindingCode } from "./codes.generated";
import type { FileSighting, FolderContext } from "./shared/files/types";
import type { InnovationRow } from "./shared/innovationRow";
import type { RecordFacts } from "./shared/judgingMemory";

export type { FindingCode } from "./codes.generated";

/**
 * What a finding takes away: from the evidenced score when its severity is `error`, from the strict one also when it is
 * `warning`. `level`: the indicator's level does not count, or only up to `params.proven`; `row`: the innovation is not
 * eligible; `none`: nothing.
 */
export type FindingEffect = "level" | "row" | "none";

export type FindingParams = Record<string, string | number>;

/** A finding as a check reports it: where and what, without severity (rule data) and points (scoring). */
export interface Observation {
  code: FindingCode;
  sheet: string;
  /** Excel's row number, from 1. */
  row: number;
  /** Zero-based column. */
  column: number;
  header: string;
  /** `Indicator.id` */
  indicator?: string;
  params: FindingParams;
  effect: FindingEffect;
  /** Row of the innovation it concerns; `null` for region, SPD and table findings. */
  innovationRow: number | null;
  /** Set when it is about a whole column: the cell is then the first of the column, and its content an example. */
  example?: true;
  /** Overrides the severity of the rule data, only ever downwards (`error` to `warning`), e.g. when other evidence proves the level. */
  atMost?: Severity;
}

export interface Finding extends Observation {
  severity: Severity;
  /** A1 with the sheet: `'Data Inovasi'!K12`. */
  address: string;
  /**
   * By how many index points the evidenced index rises when exactly this is mended; 0 while something else stands in the
   * way, and for what only lowers the strict index. Absent where no number can be given.
   */
  points?: number;
  /** The value that mends it is open: the points are the most there can be. */
  upTo?: true;
  /** The rise when all errors of the cell are mended, or of the row where that does not count. */
  together?: number;
  /** How many other errors `together` mends. */
  others?: number;
  /** Of a warning: the rise of the strict index when exactly this is mended. */
  strictPoints?: number;
}

export interface CheckContext {
  rules: RuleSet;
  innovations: InnovationTable;
  spd: SpdTable | null;
  opd: OpdTable | null;
  /** Included records, in sheet order. */
  included: InnovationRecord[];
  memory: RecordFacts;
}

/** Why a claimed point is not proven, as far as one finding tells it. `other`: only an office's own rules refuse it. */
export type FindingCause =
  | "stage"
  | "date"
  | "mandatory"
  | "level"
  | "cellError"
  | "blank"
  | "placeholder"
  | "fileType"
  | "file"
  | "link"
  | "privatePath"
  | "video"
  | "form"
  | "reviewer"
  | "other"
  | "spd";

/**
 * What makes an innovation count again that a finding keeps out, or a level that it takes away: a value typed into the
 * sheet (`entry`), a document (`document`), a value only where the cell was left blank (`entry-if-blank`), or nothing
 * within the year (`never`).
 */
export type Mend = "entry" | "document" | "entry-if-blank" | "never";

/** What only findings have that can cost something; what costs nothing is no error. */
type Harm =
  | {
      effect: "none";
      severity: Exclude<Severity, "error">;
      otherwise?: never;
      cause?: never;
      mend?: never;
      /** Mending it opens the count score of the region. */
      opens?: "count-score";
    }
  | {
      /** What it usually takes away. */
      effect: "level" | "row";
      /** Mending it makes the row an innovation. */
      opens?: "innovation";
      /** What it may take away elsewhere; such a finding says so itself. */
      otherwise?: readonly FindingEffect[];
      /** Its part in the gap between claimed and evidenced index. */
      cause: FindingCause;
      mend: Mend;
    };

type About = {
  /** Its name everywhere: in files, in the command line's JSON, in rule sets. The file is called like it. */
  code: FindingCode;
  /** Its place among all checks, from small to large; each number once. */
  order: number;
  /** Unless a rule set or the workbook says otherwise. */
  severity: Severity;
  /** Codes of `rules/sources.json`; none where it is inferred. */
  sources: readonly SourceCode[];
  /** It is about what the reviewer wrote: departments have nothing to do with it. */
  ofReviewer?: true;
} & Harm;

/** What a check has seen in a cell. */
export interface Sighting {
  /** Zero-based column. */
  column: number;
  /** `Indicator.id` */
  indicator?: string;
  params?: FindingParams;
  /** Only where it is not the usual one of the check. */
  effect?: FindingEffect;
  atMost?: Severity;
  /** Whether it is about a whole column, and stands at its first cell. */
  example?: true;
}

/** What a check has seen somewhere in the workbook. */
export interface TableSighting extends Sighting {
  /** Excel's row number, from 1. */
  row: number;
  /** Whether it is about the innovation in this row. */
  ofInnovation?: boolean;
  /** Where it does not lie in the table of innovations. */
  elsewhere?: { sheet: string; header: string };
}

/** Judges one innovation at a time. */
export type RowCheck = About & {
  scope: "row";
  run(row: InnovationRow): readonly Sighting[];
  /** The same defect in the rows of the region (SPD), where it can occur there. */
  runRegion?(spd: SpdTable, context: CheckContext): readonly TableSighting[];
};

/** Goes through the innovations beside the checks of single ones, while what was read of one is at hand. */
export interface TablePass {
  /** Called once for each included innovation, in the order of the rows. */
  see(record: InnovationRecord): void;
  /** What it comes to, with pauses. */
  end(): Pausing<readonly TableSighting[]>;
}

/** Judges the table as a whole, or the region. */
export type TableCheck = About & {
  scope: "table";
  /**
   * All that it takes from an innovation beside its row, as what can be written as JSON. Where it says so, it looks at nothing
   * else than the innovations that count, their columns, merged cells and the list of departments, and is not asked again
   * after an edit that shows it the same.
   */
  sees?(this: void, context: CheckContext, record: InnovationRecord): unknown;
} & ({ run(context: CheckContext): readonly TableSighting[] } | { pass(context: CheckContext): TablePass });

/** Judges the files of an evidence folder against the cells that name them. */
export type FileCheck = About & { scope: "file"; run(folder: FolderContext): readonly FileSighting[] };

export type Check = RowCheck | TableCheck | FileCheck;
