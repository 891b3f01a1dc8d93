import { sidIndicators } from "../rules/index";
import { SITUATIONS } from "../rules/situations";
import type { RuleSet } from "../rules/types";
import type { ColumnRole, InnovationTable } from "../workbook/types";
import type { Analysis, ProofCoverage } from "./types";

/** Indicators that the table has a column for, by what it holds. */
function indicatorsWith(table: InnovationTable, kinds: readonly ColumnRole["kind"][]): Set<string> {
  return new Set(
    table.columns.flatMap(({ role }) => ("indicator" in role && kinds.includes(role.kind) ? [role.indicator] : [])),
  );
}

/** The columns from which a level can be known. */
const LEVELS = ["level", "tick", "score", "measure"] as const;

/**
 * For which indicators levels are checked against their evidence.
 * @returns `null` where no level stands beside its evidence: a recap has no levels, whatever columns are beside it
 */
export function proofOf(table: InnovationTable, rules: RuleSet): ProofCoverage | null {
  if (table.layout !== "wide") return null;
  const evidence = indicatorsWith(table, ["evidence"]);
  const levels = indicatorsWith(table, LEVELS);
  const all = sidIndicators(rules);
  const checked = all.filter(({ id }) => levels.has(id) && evidence.has(id)).length;
  return checked === 0 ? null : { checked, of: all.length };
}

/** Mandatory indicators whose levels the table has no column for, in official order. */
export function mandatoryWithoutColumn(table: InnovationTable, rules: RuleSet): string[] {
  if (table.layout !== "wide") return [];
  const levels = indicatorsWith(table, LEVELS);
  return sidIndicators(rules)
    .filter(({ id, mandatory }) => mandatory.value === true && !levels.has(id))
    .map(({ key }) => key);
}

/**
 * What an evidenced index without a gap means: everything claimed is proved, or only what has evidence columns, or
 * nothing is claimed at all.
 */
export function provedOf({ evidenced, proof, assumptions }: Analysis): "all" | "checked" | "nothing" {
  if (!evidenced || !proof || evidenced.sumMaturity + (evidenced.spd ?? 0) === 0) return "nothing";
  const isWhole = proof.checked === proof.of && !assumptions.some(({ id }) => id === SITUATIONS.noSpdEvidence.id);
  return isWhole ? "all" : "checked";
}
