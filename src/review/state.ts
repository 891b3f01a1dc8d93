import type { Analysis } from "../analysis/types";
import type { WorkbookData, WorkbookReading } from "../workbook/types";
import { applyExceptions, type Exception, type ReviewedFindings } from "./exceptions";
import { Fingerprints } from "./fingerprint";
import type { Pausing } from "../rules/pausing";
import { keyFindings, type KeyedFinding } from "./key";
import { compareRuns, runOf, type SavedResult, type RunComparison } from "./runs";

export type ReviewPart = "exceptions" | "runs";

/** What the workbook remembers of earlier reviews. */
export interface KeptReview {
  /** Oldest first. */
  exceptions: readonly Exception[];
  /** Newest first. */
  runs: readonly SavedResult[];
  /** Parts that are there but cannot be read; they stay in the document, also when the part is written anew. */
  damaged: readonly ReviewPart[];
}

/** Lists to put in the place of those kept with the document. */
export type ReviewChange = Partial<Pick<KeptReview, "exceptions" | "runs">>;

/** The findings of a reading beside what the workbook remembers. */
export interface ReviewState extends ReviewedFindings {
  kept: KeptReview;
  /** Every finding with its identity, in the order of the analysis. */
  keyed: readonly KeyedFinding[];
  prints: Fingerprints;
  /** The newest run of the same assessment year. */
  lastRun: SavedResult | null;
  /** The findings of now against `lastRun`. */
  comparison: RunComparison | null;
}

export interface ReviewInput {
  data: Pick<WorkbookData, "sheets">;
  reading: WorkbookReading;
  analysis: Analysis;
  kept: KeptReview;
  /** ISO instant of the analysis. */
  at: string;
}

/** Joins a reading with the exceptions and runs kept with its workbook; with pauses. */
export function* reviewOf({ data, reading, analysis, kept, at }: ReviewInput): Pausing<ReviewState> {
  const keyed = yield* keyFindings(analysis, reading);
  yield;
  const prints = new Fingerprints(data, reading, keyed);
  const reviewed = applyExceptions(keyed, kept.exceptions, prints);
  yield;
  const lastRun = kept.runs.find(({ year }) => year === analysis.year) ?? null;
  const comparison = lastRun && compareRuns(lastRun, runOf(analysis, keyed, reviewed.accepted, at));
  return { ...reviewed, kept, keyed, prints, lastRun, comparison };
}
