import { officeLocale } from "../../excel/host/culture";
import type { Assumption } from "../../rules/types";

/** What a result rests on, one line each. */
export function assumptionsText(assumptions: readonly Assumption[]): string {
  const locale = officeLocale();
  return assumptions.map((assumption) => assumption.text[locale]).join("\n");
}
