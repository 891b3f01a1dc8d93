import type { Aspect, Indicator } from "../../rules/types";

export interface VariableGroup {
  variable: string;
  indicators: Indicator[];
}

export interface AspectGroup {
  aspect: Aspect;
  variables: VariableGroup[];
}

const ASPECTS: readonly Aspect[] = ["SPD", "SID"];

/** Indicators by aspect and variable, each variable where its first indicator stands; empty groups are left out. */
export function groupIndicators(indicators: readonly Indicator[]): AspectGroup[] {
  return ASPECTS.map((aspect) => {
    const variables = new Map<string, VariableGroup>();
    for (const indicator of indicators) {
      if (indicator.aspect !== aspect) continue;
      const group = variables.get(indicator.variable) ?? { variable: indicator.variable, indicators: [] };
      group.indicators.push(indicator);
      variables.set(indicator.variable, group);
    }
    return { aspect, variables: [...variables.values()] };
  }).filter(({ variables }) => variables.length > 0);
}
