import { competitionRanks } from "../competition";
import { matchRegion } from "../names/matchRegion";
import { regionName, type RegionName } from "../names/regionName";
import { othersIn, placeAmong } from "../ranking/place";
import type { RankingList } from "../ranking/types";
import type { RankedRow, Recap, RecapBefore, RecapNeed, RecapRow } from "./types";

function sameRegion(a: RegionName, b: RegionName): boolean {
  return a.key === b.key && a.kind === b.kind;
}

function needsOf(rows: readonly RecapRow[]): RecapNeed[] {
  const needs = new Map<string, RecapNeed>();
  for (const { figures } of rows) {
    for (const [indicator, count] of Object.entries(figures?.lacking ?? {})) {
      const { levels = 0, regions = 0 } = needs.get(indicator) ?? {};
      needs.set(indicator, { indicator, levels: levels + count, regions: regions + 1 });
    }
  }
  return [...needs.values()].sort((a, b) => b.levels - a.levels || (a.indicator < b.indicator ? -1 : 1));
}

/** What a recap of before says of a region; nothing where its name may be another one. */
function beforeOf(name: RegionName, list: RankingList | null): RecapBefore | null {
  const found = list && matchRegion(name, list.regions);
  if (found?.kind !== "found") return null;
  const [year = null] = list!.years;
  const index = found.region.years.get(year)?.index ?? null;
  if (index === null) return null;
  return { index, rank: placeAmong(index, othersIn(list!, { by: "all" }, year, found.region), year).rank };
}

/**
 * Puts workbooks of several regions beside each other; nothing of them is added up to one index.
 * @param before a list of an earlier year, such as its recap
 */
export function recapOf(rows: readonly RecapRow[], before: RankingList | null = null): Recap {
  const ranks = competitionRanks(rows.map(({ figures }) => figures?.index ?? null));
  const names = rows.map(({ name }) => regionName(name));
  const ranked = rows.map((row, i): RankedRow => {
    const twins = row.named
      ? rows.filter((other, j) => i !== j && other.named && sameRegion(names[i]!, names[j]!)).map(({ file }) => file)
      : [];
    return { ...row, rank: ranks[i]!, before: beforeOf(names[i]!, before), twins };
  });
  const order = (row: RankedRow): number => row.rank ?? Infinity;
  const sorted = [...ranked.entries()].sort(
    ([i, a], [j, b]) => (order(a) === order(b) ? 0 : order(a) - order(b)) || i - j,
  );
  return { rows: sorted.map(([, row]) => row), needs: needsOf(rows) };
}
