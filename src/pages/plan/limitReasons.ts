import type { Analysis } from "../../analysis/types";
import { countOutlook, lostInnovations, type Plan, type Wish } from "../../planning/index";
import { sidIndicators } from "../../rules/index";
import { SITUATIONS } from "../../rules/situations";
import type { SayPlan } from "./texts";

const MOST_NAMES = 5;

function levelColumns({ rules, innovations }: Analysis): { recap: boolean; without: string[] } {
  const columns = new Set(innovations.flatMap(({ levels }) => Object.keys(levels)));
  const without = sidIndicators(rules).filter(({ id }) => !columns.has(id));
  return { recap: columns.size === 0, without: without.map(({ key }) => key) };
}

/** Why nothing leads higher than a plan of everything there is to do, one sentence each. */
export function reasonsOf(analysis: Analysis, plan: Plan, wishes: ReadonlyMap<string, Wish>, say: SayPlan): string[] {
  const reasons: string[] = [];
  const { recap, without } = levelColumns(analysis);
  const lost = lostInnovations(analysis);
  const outlook = countOutlook(analysis);
  const off = [...wishes.values()].filter((wish) => wish.off).length;
  if (recap) reasons.push(say("planPage.whyRecap"));
  else if (without.length > 0) {
    reasons.push(say("planPage.whyColumns", { count: without.length, indicators: without.join(", ") }));
  }
  if (lost.length > 0) {
    const named = lost.slice(0, MOST_NAMES).map(({ name, row }) => say("planPage.rowName", { name, row }));
    const innovations = named.join("; ") + (lost.length > MOST_NAMES ? "; …" : "");
    reasons.push(say("planPage.whyLost", { count: lost.length, innovations }));
  }
  if (outlook && plan.countScorePoints === 0) {
    reasons.push(say("planPage.whyCount", { affairs: outlook.missing.join("; ") }));
  }
  if (analysis.assumptions.some(({ id }) => id === SITUATIONS.noAffairs.id)) reasons.push(say("planPage.whyAffairs"));
  if (analysis.spdLevels === null) reasons.push(say("planPage.whySpd"));
  if (off > 0) reasons.push(say("planPage.whyOff", { count: off }));
  return reasons.length > 0 ? reasons : [say("planPage.whyTop")];
}
