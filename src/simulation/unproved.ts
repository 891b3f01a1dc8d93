import type { Analysis } from "../analysis/types";
import { sidIndicators, spdIndicators } from "../rules/index";
import { divisorOf } from "../scoring/index";
import { Simulator } from "./change";

/** A claimed level that no evidence proves. */
export interface UnprovedLevel {
  /** Excel row of the innovation; `null` for the region. */
  row: number | null;
  /** `Indicator.id` */
  id: string;
  level: number;
  /** What of it is proved: below `level`. */
  left: number;
  /** Points of the claimed index that are lost when it alone fails. */
  points: number;
}

/**
 * The levels that evidence does not prove: those of the region first, then in the order of the sheet. Innovations that
 * do not qualify are in the list with the levels whose own evidence was refused.
 * @returns an empty list without evidence columns, where nobody can tell
 */
export function unprovedLevels(analysis: Analysis): UnprovedLevel[] {
  if (!analysis.evidenced) return [];
  const { rules } = analysis;
  const simulator = new Simulator(analysis);
  const scale = 100 / simulator.formula.totalMax;
  const found: UnprovedLevel[] = [];
  for (const { id } of spdIndicators(rules)) {
    const level = simulator.spdLevelOf("claimed", id);
    const left = simulator.spdLevelOf("evidenced", id);
    if (level === left) continue;
    found.push({ row: null, id, level, left, points: (simulator.spd.get(id) ?? 0) * level * scale });
  }
  const share = scale / divisorOf(simulator.formula, analysis.claimed.n);
  const sid = sidIndicators(rules).map(({ id }) => ({ id, each: (simulator.sid.get(id) ?? 0) * share }));
  for (const row of analysis.innovations) {
    const refused = simulator.refused(row);
    if (refused.size === 0) continue;
    for (const { id, each } of sid) {
      const level = row.levels[id] ?? 0;
      const left = refused.get(id) ?? level;
      if (level > left) found.push({ row: row.row, id, level, left, points: each * level });
    }
  }
  return found;
}
