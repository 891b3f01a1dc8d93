import { isBasicService, valueOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import type { LibraryEntry } from "./types";

/** An affair as a region may look for innovations: what it lacks first. */
export interface RankedAffair {
  name: string;
  /** `unknown`: nothing was read that says it. */
  standing: "basicOpen" | "open" | "covered" | "unknown";
}

/**
 * The affairs of a year: basic services that are not covered, then others without an innovation, then the rest.
 * @param covered the basic services that count as covered; `null` without an analysis
 * @param own innovations of the open workbook
 */
export function affairRank(
  rules: RuleSet,
  covered: readonly string[] | null,
  own: readonly LibraryEntry[],
): RankedAffair[] {
  const has = new Set(own.map(({ affair }) => affair));
  const order: readonly RankedAffair["standing"][] = ["basicOpen", "open", "unknown", "covered"];
  return (valueOf(rules.affairs) ?? [])
    .map((affair): RankedAffair => {
      const { name } = affair;
      if (covered === null) return { name, standing: "unknown" };
      if (isBasicService(affair)) return { name, standing: covered.includes(name) ? "covered" : "basicOpen" };
      return { name, standing: has.has(name) ? "covered" : "open" };
    })
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
}
