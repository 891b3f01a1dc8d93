import type { InnovationExplanation, RegionExplanation } from "../../analysis/explain";
import type { Locale } from "../../i18n/cliTexts";
import { cleanNumber } from "../results/assessmentJson";

/** Takes the noise of binary fractions off all numbers. */
function cleaned(node: unknown): unknown {
  if (typeof node === "number") return cleanNumber(node);
  if (Array.isArray(node)) return node.map(cleaned);
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, cleaned(child)]));
}

/** @returns one element of what `--json` prints; numbers are not rounded, assumptions are sentences */
export function explanationJson(
  file: string,
  explanation: RegionExplanation | InnovationExplanation,
  locale: Locale,
): object {
  const { year, rules, assumptions, ...rest } = explanation;
  return { file, year, rules, assumptions: assumptions.map(({ text }) => text[locale]), ...(cleaned(rest) as object) };
}
