/**
 * The custom functions of the namespace IID. `scripts/functions-json.mjs` makes functions.json from the comments
 * here; the Indonesian texts are in `src/i18n/id/functionDescriptions.json`. Ids never change once shipped.
 */
import { levelOf, predicateNameOf, ruleOf } from "./lookups";
import { scalar, spill } from "./problem";
import { checkOf, gainOf, maturityOf, statusOf } from "./rows";
import { scoreOf, spdScoreOf, summaryOf } from "./score";

function addressesOf(invocation: CustomFunctions.Invocation | undefined): readonly (string | null)[] {
  return invocation?.parameterAddresses ?? [];
}

/**
 * The innovation index (0-100) of a region, unrounded.
 * @customfunction SCORE
 * @param innovations Innovation table, with its header row or without
 * @param [spd] SPD table, or the SPD score as a number; without it only the share of the innovations
 * @param [rules] Assessment year; the newest when omitted
 * @param [basis] "klaim" for the levels as typed (default), "bukti" for those with acceptable evidence
 * @param invocation Given by Excel
 * @requiresParameterAddresses
 * @returns The index
 */
export function score(
  innovations: unknown[][],
  spd: unknown[][] | undefined,
  rules: unknown[][] | undefined,
  basis: unknown,
  invocation: CustomFunctions.Invocation,
): unknown {
  return scalar(() => scoreOf(innovations, spd, rules, basis, addressesOf(invocation)));
}
