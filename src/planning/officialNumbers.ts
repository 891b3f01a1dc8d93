import { indicatorOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import type { Step } from "./types";

/** What names the indicator of a step outside, where people and other programs know it by its official number. */
export function withOfficialNumber({ key, indicator }: Step, rules: RuleSet): Pick<Step, "key" | "indicator"> {
  const number = indicatorOf(rules, indicator)?.key;
  if (number === undefined) return { key, indicator };
  const parts = key.split(":").map((part) => (part === indicator ? number : part));
  return { key: parts.join(":"), indicator: number };
}
