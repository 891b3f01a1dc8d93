import { oncePer } from "../rules/once";
import type { RuleSet } from "../rules/types";
import { levelLeft } from "./refusal";
import { severityOf } from "./severities";
import { catalogueOf } from "./shared/catalogue";
import type { FindingEffect, Sighting } from "./types";

const NONE: ReadonlySet<string> = new Set();

/**
 * Mandatory indicators without which an innovation does not qualify; none where the rules take a blank one for less than
 * an error.
 */
export const mandatoryOf = oncePer((rules: RuleSet): ReadonlySet<string> => {
  if (severityOf("mandatory-missing", rules) !== "error") return NONE;
  return new Set(catalogueOf(rules).mandatory.map(({ id }) => id));
});

/**
 * What a sighting takes away. The form takes no mandatory indicator without its document (S1, S8): one whose level or
 * evidence is refused is a blank one, so that the innovation does not qualify.
 * @param usual what the check usually takes away
 */
export function takesAway(
  { effect: own, indicator, params = {} }: Pick<Sighting, "effect" | "indicator" | "params">,
  usual: FindingEffect,
  mandatory: ReadonlySet<string>,
): FindingEffect {
  const effect = own ?? usual;
  const blanks = effect === "level" && indicator !== undefined && mandatory.has(indicator);
  return blanks && levelLeft({ params }) === 0 ? "row" : effect;
}
