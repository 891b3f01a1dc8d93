import { indicatorOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import type { Finding } from "./types";

/** What a finding is about in the words of the form: the indicator with its number, else the header of the column. */
export function findingPart({ indicator, header }: Pick<Finding, "indicator" | "header">, rules: RuleSet): string {
  const known = indicator === undefined ? undefined : indicatorOf(rules, indicator);
  return known ? `${known.key} ${known.name}` : header;
}
