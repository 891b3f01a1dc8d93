import type { PredicateName } from "../rules/types";
import { predicateOf } from "../scoring/index";
import type { Analysis } from "./types";

/** The predikat of an index of a region; `null` without SPD and where the limits are not known. */
export function predicateAt({ claimed, rules }: Analysis, index: number): PredicateName | null {
  return claimed.spd === null ? null : predicateOf(index, rules);
}
