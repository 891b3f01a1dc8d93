import { checkOf } from "../../checks/index";
import { isDoubt } from "../../checks/refusal";
import type { Finding } from "../../checks/types";
import type { ProofBasis } from "../../scoring/index";
import type { Mending, Proof } from "../mending";
import { isObstacle, type ScoredRow } from "../scoredRows";

/** By how much an innovation changes when obstacles are mended. */
export interface Rise {
  /** Hundredths. */
  sumMaturity: number;
  /** Whether it counts from then on. */
  joins: boolean;
  upTo: boolean;
}

/**
 * What mending a finding of an innovation changes, as far as the innovation alone tells. What that is worth follows from
 * the results of the region.
 */
export type MendingOutcome =
  /** Only the region tells. */
  | { kind: "region" }
  /** No number can be given. */
  | { kind: "unknown" }
  | { kind: "nothing" }
  /** A level that could be higher; hundredths. */
  | { kind: "chance"; more: number }
  | { kind: "error"; alone: Rise; together: Rise; others: number }
  | { kind: "doubt"; strict: Rise };

function errorsOf({ obstacles }: ScoredRow): Finding[] {
  return obstacles.filter((other) => isObstacle(other, "evidenced"));
}

function inTheWayOf(finding: Finding, errors: Finding[], { evidenced }: ScoredRow): Finding[] {
  return evidenced.eligible ? errors.filter(({ indicator }) => indicator === finding.indicator) : errors;
}

/** All errors that have to go for a finding to be worth something: those of its level, or of a row that does not count. */
export function errorsInTheWay(finding: Finding, row: ScoredRow): Finding[] {
  return inTheWayOf(finding, errorsOf(row), row);
}

/** The rise when some obstacles of an innovation are mended and the others stay. */
function riseOf(mending: Mending, basis: ProofBasis, row: ScoredRow, mended: readonly Finding[], proof?: Proof): Rise {
  const before = row[basis];
  const after = mending.row(basis, row, mended, proof);
  return {
    sumMaturity: after.maturity - before.maturity,
    joins: after.eligible && !before.eligible,
    upTo: after.upTo,
  };
}

const NO_RISE: Rise = { sumMaturity: 0, joins: false, upTo: false };

/** The rise when one obstacle is mended: none where another one keeps the innovation from counting. */
function riseAlone(mending: Mending, basis: ProofBasis, row: ScoredRow, finding: Finding): Rise {
  const isKeptOut =
    !row[basis].eligible &&
    row.obstacles.some((other) => other !== finding && other.effect === "row" && isObstacle(other, basis));
  return isKeptOut ? NO_RISE : riseOf(mending, basis, row, [finding]);
}

/** A level that could be higher than it was typed. */
function chanceOf(mending: Mending, { indicator: id, params }: Finding, row: ScoredRow): MendingOutcome {
  const { possible } = params;
  if (id === undefined || typeof possible !== "number") return { kind: "unknown" };
  if (!row.evidenced.eligible || row.evidenced.left.has(id)) return { kind: "nothing" };
  const level = row.record.levels[id]?.level ?? 0;
  return { kind: "chance", more: (mending.weights.get(id) ?? 0) * Math.max(0, possible - level) };
}

/**
 * What mending each finding of an innovation changes there.
 * @param mending of it only what it says of innovations is asked: that follows from the row and the rules
 */
export function outcomesOf(mending: Mending, row: ScoredRow, findings: readonly Finding[]): MendingOutcome[] {
  const errors = errorsOf(row);
  /** By what the errors that go together share: their level, or the whole row. */
  const together = new Map<string | undefined | null, { rise: Rise; count: number }>();
  const togetherOf = (finding: Finding): { rise: Rise; count: number } => {
    const key = row.evidenced.eligible ? finding.indicator : null;
    let known = together.get(key);
    if (!known) {
      const all = inTheWayOf(finding, errors, row);
      known = { rise: riseOf(mending, "evidenced", row, all, "with evidence"), count: all.length };
      together.set(key, known);
    }
    return known;
  };
  return findings.map((finding): MendingOutcome => {
    if (finding.severity === "info") return { kind: "unknown" };
    if (checkOf(finding.code).opens !== undefined) return { kind: "region" };
    if (finding.effect === "none") return chanceOf(mending, finding, row);
    if (finding.severity === "error") {
      const { rise, count } = togetherOf(finding);
      return { kind: "error", alone: riseAlone(mending, "evidenced", row, finding), together: rise, others: count - 1 };
    }
    if (!isDoubt(finding)) return { kind: "nothing" };
    return { kind: "doubt", strict: riseAlone(mending, "strict", row, finding) };
  });
}
