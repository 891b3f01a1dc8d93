import { competitionRanks } from "../competition";
import { isSameRegion, matchRegion, mayBeOne } from "../names/matchRegion";
import { regionName, type RegionName } from "../names/regionName";
import { othersIn, placeAmong } from "../ranking/place";
import type { RankingList } from "../ranking/types";
import type { RankedRow, Recap, RecapEarlier, RecapNeed, RecapRow } from "./types";
import { compareText } from "../../checks/findingOrder";

/** Regions that are named with a document that they lack. */
const MOST_NAMED = 3;

interface NamedRow {
  row: RecapRow;
  name: RegionName;
}

function byName(a: NamedRow, b: NamedRow): number {
  return (
    compareText(a.name.key, b.name.key) ||
    compareText(a.name.kind ?? "", b.name.kind ?? "") ||
    compareText(a.row.name, b.row.name) ||
    compareText(a.row.file, b.row.file)
  );
}

function needsOf(rows: readonly RecapRow[]): RecapNeed[] {
  const lacking = new Map<string, RecapNeed["most"][number][]>();
  for (const { name, file, figures } of rows) {
    for (const [indicator, levels] of Object.entries(figures?.lacking ?? {})) {
      lacking.set(indicator, [...(lacking.get(indicator) ?? []), { name, file, levels }]);
    }
  }
  const needs = [...lacking].map(([indicator, regions]): RecapNeed => ({
    indicator,
    levels: regions.reduce((sum, { levels }) => sum + levels, 0),
    regions: regions.length,
    // The rows come in the order of their names, and sorting keeps it among equals.
    most: [...regions].sort((a, b) => b.levels - a.levels).slice(0, MOST_NAMED),
  }));
  return needs.sort((a, b) => b.levels - a.levels || compareText(a.indicator, b.indicator));
}

/** What a recap of before says of a region; nothing where its name or its index there is in doubt. */
function beforeOf(
  { row, name }: NamedRow,
  list: RankingList | null,
  year: number | null,
): Pick<RankedRow, "before" | "beforeDoubt"> {
  const none = { before: null, beforeDoubt: null };
  // A name that only the file says is nobody's word.
  if (!list || !row.named) return none;
  const found = matchRegion(name, list.regions);
  if (found.kind === "absent") return none;
  if (found.kind === "doubtful") {
    const candidates = found.candidates.map((region) => region.name.text);
    return { before: null, beforeDoubt: { kind: "name", candidates } };
  }
  const { index = null, indices = [] } = found.region.years.get(year) ?? {};
  if (index === null) {
    return { before: null, beforeDoubt: indices.length > 1 ? { kind: "contradicted", indices } : null };
  }
  const { rank } = placeAmong(index, othersIn(list, { by: "all" }, year, found.region), year);
  return { before: { index, rank }, beforeDoubt: null };
}

function earlierOf(list: RankingList, year: number | null, named: readonly NamedRow[]): RecapEarlier {
  const known = named.filter(({ row }) => row.named).map(({ name }) => name);
  const missing = list.regions.filter(
    ({ name, years }) => years.has(year) && !known.some((other) => isSameRegion(other, name) || mayBeOne(other, name)),
  );
  return { year, missing: missing.map(({ name }) => name.text), remarks: list.remarks };
}

/**
 * Puts workbooks of several regions beside each other; nothing of them is added up to one index. Their order changes
 * nothing.
 * @param list of an earlier year, such as its recap
 * @param now the year of the rules: of the years of the list the newest before it is compared, else its newest
 */
export function recapOf(rows: readonly RecapRow[], list: RankingList | null, now: number): Recap {
  const named = rows.map((row) => ({ row, name: regionName(row.name) })).sort(byName);
  const ranks = competitionRanks(named.map(({ row }) => row.figures?.index ?? null));
  const years = list?.years ?? [];
  const year = years.find((one) => one !== null && one < now) ?? years[0] ?? null;
  const ranked = named.map((one, i): RankedRow => {
    const others = one.row.named ? named.filter((other) => other !== one && other.row.named) : [];
    return {
      ...one.row,
      ...beforeOf(one, list, year),
      rank: ranks[i]!,
      twins: others.filter(({ name }) => isSameRegion(one.name, name)).map(({ row }) => row.file),
      alike: others.filter(({ name }) => mayBeOne(one.name, name)).map(({ row: { name, file } }) => ({ name, file })),
    };
  });
  const place = ({ rank }: RankedRow): number => rank ?? Number.MAX_SAFE_INTEGER;
  return {
    rows: [...ranked].sort((a, b) => place(a) - place(b)),
    needs: needsOf(ranked),
    earlier: list && earlierOf(list, year, named),
  };
}
