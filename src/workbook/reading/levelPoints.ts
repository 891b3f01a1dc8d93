import { valueOf } from "../../rules/index";
import type { Indicator } from "../../rules/types";
import type { InnovationRecord } from "../types";

/** What the levels of an innovation add up to, weight x level in points; an unknown weight adds nothing. */
export function levelPoints({ levels }: InnovationRecord, indicators: ReadonlyMap<string, Indicator>): number {
  const weightOf = (id: string): number => valueOf(indicators.get(id)?.weight) ?? 0;
  return Object.entries(levels).reduce((sum, [id, { level }]) => sum + weightOf(id) * level, 0);
}
