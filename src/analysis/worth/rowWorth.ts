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

/** All errors that have to go for a finding to be worth something: those of its level, or of a row that does not count. */
export function errorsInTheWay(finding: Finding, row: ScoredRow): Finding[] {
  const errors = row.obstacles.filter((other) => isObstacle(other, "evidenced"));
  return row.evidenced.eligible ? errors.filter(({ indicator }) => indicator === finding.indicator) : errors;
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

/** A level that could be higher than it was typed. */
function chanceOf(mending: Mending, { indicator: id, params }: Finding, row: ScoredRow): MendingOutcome {
  const { possible } = params;
  if (id === undefined || typeof possible !== "number") return { kind: "unknown" };
  if (!row.evidenced.eligible || row.evidenced.left.has(id)) return { kind: "nothing" };
  const level = row.record.levels[id]?.level ?? 0;
  return { kind: "chance", more: (mending.weights.get(id) ?? 0) * Math.max(0, possible - level) };
}

/** @param mending of it only what it says of innovations is asked: that follows from the row and the rules */
export function outcomeOf(mending: Mending, row: ScoredRow, finding: Finding): MendingOutcome {
  if (finding.severity === "info") return { kind: "unknown" };
  if (checkOf(finding.code).opens !== undefined) return { kind: "region" };
  if (finding.effect === "none") return chanceOf(mending, finding, row);
  if (finding.severity === "error") {
    const all = errorsInTheWay(finding, row);
    return {
      kind: "error",
      alone: riseOf(mending, "evidenced", row, [finding]),
      together: riseOf(mending, "evidenced", row, all, "with evidence"),
      others: all.length - 1,
    };
  }
  if (!isDoubt(finding)) return { kind: "nothing" };
  return { kind: "doubt", strict: riseOf(mending, "strict", row, [finding]) };
}
