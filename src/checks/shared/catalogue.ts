import { oncePer } from "../../rules/once";
import { indicatorsById, sidIndicators, valueOf } from "../../rules/index";
import type { EvidenceRule, Indicator, RuleSet } from "../../rules/types";
import { sidWeights, type WeightTable } from "../../scoring/index";

/** What a check looks up for every row, read once from a rule set. */
export interface Catalogue {
  sid: readonly { indicator: Indicator; evidence: EvidenceRule }[];
  mandatory: readonly Indicator[];
  byId: ReadonlyMap<string, Indicator>;
  weights: WeightTable;
}

/** Where a year's letter says nothing about the evidence: any document, no file refused. */
const ANY_DOCUMENT: EvidenceRule = { form: "document", fileTypes: null, documents: [], years: null, link: false };

export function evidenceRule(indicator: Indicator | undefined): EvidenceRule {
  return valueOf(indicator?.evidence) ?? ANY_DOCUMENT;
}

/** @throws MissingValueError when a weight is not known */
export const catalogueOf = oncePer((rules: RuleSet): Catalogue => {
  const sid = sidIndicators(rules);
  return {
    sid: sid.map((indicator) => ({ indicator, evidence: evidenceRule(indicator) })),
    mandatory: sid.filter((indicator) => valueOf(indicator.mandatory) === true),
    byId: indicatorsById(rules),
    weights: sidWeights(rules),
  };
});
