import { valueOf } from "../rules/index";
import type { Indicator } from "../rules/types";
import { levelsOfBases } from "./bases";

/** What an indicator asks for, as the template tells it; `""` for what the rules of the year do not say. */
export interface IndicatorGuidance {
  /** Of levels 1 to 3. */
  levels: readonly string[];
  documents: string;
  fileTypes: string;
  years: string;
}

export function indicatorGuidance(indicator: Indicator): IndicatorGuidance {
  const evidence = valueOf(indicator.evidence);
  const bases = valueOf(indicator.bases) ?? [];
  return {
    levels: valueOf(indicator.levels) ?? (bases.length > 0 ? levelsOfBases(bases) : ["", "", ""]),
    documents: [...(evidence?.documents ?? []), ...bases.map((basis) => `${basis.name}: ${basis.evidence}`)].join("; "),
    fileTypes: evidence?.fileTypes?.join(", ") ?? "",
    years: evidence?.years ?? "",
  };
}
