import type { ScoreBasis } from "../../scoring/index";
import type { InnovationResult } from "../../analysis/types";
import { effectOfLeavingOut } from "../../simulation/index";
import { normalizeText } from "../../workbook/index";
import type { ListLine } from "../../ui/list/useListKeys";
import type { Simulated } from "./useSimulation";

export interface InnovationEntry {
  /** The subject of the innovation. */
  key: string;
  innovation: InnovationResult;
  /** Index points if it alone were left out beside the other choices; absent without the index. */
  effect: number | undefined;
}

export type LeaveOutSort = "sheet" | "effect";

export interface InnovationFilter {
  query: string;
  /** `null`: all of them. */
  opd: string | null;
  sortBy: LeaveOutSort;
}

/** @returns a test for innovations that have every word of the query in name, OPD or row number */
export function innovationTest(query: string): (innovation: InnovationResult) => boolean {
  const words = normalizeText(query).split(" ").filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ name, opd, row }) => {
    const text = ` ${normalizeText(`${name} ${opd}`)} ${row} `;
    return words.every((word) => text.includes(/^\d+$/.test(word) ? ` ${word} ` : word));
  };
}

/** Every innovation with what leaving it out would do; what is left out already does not change the order. */
export function innovationEntries({ target, change }: Simulated, basis: ScoreBasis): InnovationEntry[] {
  const effects = effectOfLeavingOut(target.analysis, basis, { ...change, without: new Set() });
  return target.analysis.innovations.map((innovation) => ({
    key: target.subjects.get(innovation.row) ?? "",
    innovation,
    effect: effects?.get(innovation.row),
  }));
}

export function filteredEntries(entries: readonly InnovationEntry[], filter: InnovationFilter): InnovationEntry[] {
  const found = innovationTest(filter.query);
  const shown = entries.filter(
    ({ innovation }) => (filter.opd === null || innovation.opd === filter.opd) && found(innovation),
  );
  return filter.sortBy === "sheet" ? shown : shown.sort((a, b) => (b.effect ?? 0) - (a.effect ?? 0));
}

export function innovationsAsLines(entries: readonly InnovationEntry[]): ListLine<never, InnovationEntry>[] {
  return entries.map((entry, index) => ({ kind: "entry", entry, position: index + 1 }));
}
