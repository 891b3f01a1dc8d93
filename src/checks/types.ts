import type { SourceCode } from "../rules/sources";
import type { RuleSet, Severity } from "../rules/types";
import type { InnovationRecord, InnovationTable, OpdTable, SpdTable } from "../workbook/types";
import type { FindingCode } from "./codes.generated";
import type { FileSighting, FolderContext } from "./shared/files/types";
import type { InnovationRow } from "./shared/innovationRow";

export type { FindingCode } from "./codes.generated";

/**
 * What a finding does to the evidenced score when its severity is `error`:
 * `level`: the indicator's level does not count; `row`: the innovation is not eligible; `none`: nothing.
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
  /** Overrides the severity of the rule data, only ever downwards (`error` to `warning`), e.g. when other evidence proves the level. */
  atMost?: Severity;
}

export interface Finding extends Observation {
  severity: Severity;
  /** A1 with the sheet: `'Data Inovasi'!K12`. */
  address: string;
  /** Index points at stake; absent where no number can be given. */
  points?: number;
}

export interface CheckContext {
  rules: RuleSet;
  innovations: InnovationTable;
  spd: SpdTable | null;
  opd: OpdTable | null;
  /** Included records, in sheet order. */
  included: InnovationRecord[];
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
  | "link"
  | "privatePath"
  | "video"
  | "other"
  | "spd";

/**
 * Which index points are counted for a finding that does not cost the whole innovation (those with the effect `row`
 * always count it):
 * - `none`: no number can be given;
 * - `level`: the claimed level of the indicator, less what stands anyway (`params.proven`), or what could still be
 *   claimed (`params.possible`);
 * - `level-cell`: the highest level, which could have been meant by a level that nobody can read;
 * - `any-cell`: the claimed level, and where there is none the highest, since the cell may be that of the level;
 * - `innovation`: the whole innovation, which the entry form takes or refuses as one;
 * - `count-score`: the count score of the region.
 */
export type Stake = "none" | "level" | "level-cell" | "any-cell" | "innovation" | "count-score";

/**
 * What makes an innovation count again that a finding keeps out, or a level that it takes away: a value typed into the
 * sheet (`entry`), a document (`document`), a value only where the cell was left blank (`entry-if-blank`), or nothing
 * within the year (`never`).
 */
export type Mend = "entry" | "document" | "entry-if-blank" | "never";

/** What only findings have that can cost something. */
type Harm =
  | { effect: "none"; otherwise?: never; cause?: never; mend?: never }
  | {
      /** What it usually does to the evidenced score. */
      effect: "level" | "row";
      /** What it does in other places; those sightings say so. */
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
  stake: Stake;
  /** Codes of `rules/sources.json`; none where it is inferred. */
  sources: readonly SourceCode[];
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

/** Judges the table as a whole, or the region. */
export type TableCheck = About & { scope: "table"; run(context: CheckContext): readonly TableSighting[] };

/** Judges the files of an evidence folder against the cells that name them. */
export type FileCheck = About & { scope: "file"; run(folder: FolderContext): readonly FileSighting[] };

export type Check = RowCheck | TableCheck | FileCheck;
