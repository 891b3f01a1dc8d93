import type { Analysis } from "../../../analysis/types";
import type { Finding } from "../../../checks/types";
import { sinceRun, type AcceptedFinding, type Exception, type ReviewState } from "../../../review/index";
import { mapPausing, type Pausing } from "../../../rules/pausing";
import type { Severity } from "../../../rules/types";

/** A finding with what the list says about its row, and what a reviewer said about it. */
export interface FindingEntry {
  finding: Finding;
  /** Stays the same while the finding stays: address, code, and a number where that is not enough. */
  key: string;
  /** Name of the innovation; '' for region and table findings. */
  name: string;
  opd: string;
  /** Findings of one innovation share it. */
  rowKey: string;
  /** Its identity over readings (`KeyedFinding.key`); '' until the review is read. */
  reviewKey: string;
  accepted: Exception | null;
  /** An acceptance that a changed cell has suspended: the finding is open again. */
  suspended: Exception | null;
  /** Against the saved result: new since, or there already; `null` without one, and for accepted findings. */
  since: "fresh" | "still" | null;
}

function byKey(findings: readonly AcceptedFinding[]): Map<string, Exception> {
  return new Map(findings.map(({ key, exception }) => [key, exception]));
}

/** One entry a finding, in the order of the analysis (sheet, row, column, code), with pauses. */
export function* findingEntries(
  { findings, innovations }: Analysis,
  review: ReviewState | null,
): Pausing<FindingEntry[]> {
  const rows = new Map(innovations.map((innovation) => [innovation.row, innovation]));
  const seen = new Map<string, number>();
  const keys = new Map<Finding, string>();
  yield* mapPausing(review?.keyed ?? [], ({ finding, key }) => keys.set(finding, key));
  const accepted = byKey(review?.accepted ?? []);
  const suspended = byKey(review?.changed ?? []);
  const progress = review && sinceRun(review);
  yield;
  return yield* mapPausing(findings, (finding): FindingEntry => {
    const base = `${finding.address} ${finding.code}`;
    const repeat = seen.get(base) ?? 0;
    seen.set(base, repeat + 1);
    const innovation = finding.innovationRow === null ? undefined : rows.get(finding.innovationRow);
    const reviewKey = keys.get(finding) ?? "";
    return {
      finding,
      key: repeat === 0 ? base : `${base} ${repeat}`,
      name: innovation?.name ?? "",
      opd: innovation?.opd ?? "",
      rowKey: `${finding.sheet}!${finding.innovationRow ?? finding.row}`,
      reviewKey,
      accepted: accepted.get(reviewKey) ?? null,
      suspended: suspended.get(reviewKey) ?? null,
      since: progress?.fresh.has(reviewKey) ? "fresh" : progress?.still.has(reviewKey) ? "still" : null,
    };
  });
}

export function countBySeverity(entries: readonly FindingEntry[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { finding } of entries) counts[finding.severity]++;
  return counts;
}

/** @returns the codes that occur, most frequent first */
export function codesOf(entries: readonly FindingEntry[]): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { finding } of entries) counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}
