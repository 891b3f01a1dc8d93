import type { Analysis } from "../analysis/types";
import { shownDifference } from "../scoring/index";
import type { PredicateName, Severity } from "../rules/types";
import type { AcceptedFinding } from "./exceptions";
import { findingKey, type KeyedFinding, type FindingSubject } from "./key";

/** A finding as a run remembers it. */
export interface RunFinding extends FindingSubject {
  severity: Severity;
  /** Index points at stake, rounded to 4 decimals; `null` where no number can be given. */
  points: number | null;
}

export interface RunIndex {
  /** Unrounded. */
  index: number;
  predicate: PredicateName | null;
}

/** The result of one day, kept to be compared with a later one. */
export interface SavedResult {
  /** ISO instant in UTC, to the second: `2026-11-12T02:30:05Z`. */
  at: string;
  /** Assessment year of the rules. */
  year: number;
  /** Title of the rules where they were the office's own. */
  rules?: string;
  claimed: RunIndex;
  /** `null` without evidence columns. */
  evidenced: RunIndex | null;
  /** `null` without evidence columns; absent in what was saved before there was a strict index. */
  strict?: RunIndex | null;
  counts: Record<Severity, number>;
  /** How many of the findings were accepted. */
  accepted: number;
  /** In the order of the analysis; `null` when the list was given up for its size. */
  findings: readonly RunFinding[] | null;
}

const DECIMALS = 10_000;

function runFinding({ finding, subject }: KeyedFinding): RunFinding {
  const points = finding.points === undefined ? null : Math.round(finding.points * DECIMALS) / DECIMALS;
  return { ...subject, severity: finding.severity, points };
}

/** @param at ISO instant, given by the caller */
export function runOf(
  analysis: Analysis,
  keyed: readonly KeyedFinding[],
  accepted: readonly AcceptedFinding[],
  at: string,
): SavedResult {
  const counts: SavedResult["counts"] = { error: 0, warning: 0, info: 0 };
  for (const { severity } of analysis.findings) counts[severity] += 1;
  const { claimed, evidenced, strict } = analysis;
  return {
    at,
    year: analysis.year,
    ...(analysis.rules.standing === "own" ? { rules: analysis.rules.title } : {}),
    claimed: { index: claimed.index, predicate: claimed.predicate },
    evidenced: evidenced && { index: evidenced.index, predicate: evidenced.predicate },
    strict: strict && { index: strict.index, predicate: strict.predicate },
    counts,
    accepted: accepted.length,
    findings: keyed.map(runFinding),
  };
}

/** A finding that both runs have, with its points in the earlier one. */
export interface OpenFinding extends RunFinding {
  pointsBefore: number | null;
}

export interface RunComparison {
  before: SavedResult;
  now: SavedResult;
  /** `null` when a run has no list of findings any more. */
  findings: { fixed: RunFinding[]; new: RunFinding[]; open: OpenFinding[] } | null;
  /** Later minus earlier of the figures as shown, in two decimals; `null` where a run has no such index. */
  claimed: number;
  evidenced: number | null;
  strict: number | null;
}

function difference(before: RunIndex | null | undefined, now: RunIndex | null | undefined): number | null {
  return before && now ? shownDifference(before.index, now.index) : null;
}

/**
 * What changed between two runs: findings that are gone, came, and stayed, each in the order of its run.
 * Runs of different years are compared too; `before.year` and `now.year` tell.
 */
export function compareRuns(before: SavedResult, now: SavedResult): RunComparison {
  return {
    before,
    now,
    findings: before.findings && now.findings && compareFindings(before.findings, now.findings),
    claimed: shownDifference(before.claimed.index, now.claimed.index),
    evidenced: difference(before.evidenced, now.evidenced),
    strict: difference(before.strict, now.strict),
  };
}

function compareFindings(
  before: readonly RunFinding[],
  now: readonly RunFinding[],
): NonNullable<RunComparison["findings"]> {
  const earlier = new Map(before.map((finding) => [findingKey(finding), finding]));
  const found: NonNullable<RunComparison["findings"]> = { fixed: [], new: [], open: [] };
  for (const finding of now) {
    const key = findingKey(finding);
    const known = earlier.get(key);
    if (known) found.open.push({ ...finding, pointsBefore: known.points });
    else found.new.push(finding);
    earlier.delete(key);
  }
  found.fixed.push(...earlier.values());
  return found;
}
