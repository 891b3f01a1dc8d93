import { normalizeText } from "../../workbook/cells/text";
import { comparedFigure } from "../competition";
import { REGION_KINDS } from "../names/regionName";
import type { ListedRegion, RankedGroup, RankingList } from "./types";

/** A region near one's own. */
export interface Neighbour {
  name: string;
  index: number;
}

/** The place of an index among other regions. */
export interface Placement {
  /** One more than how many have a higher index; `null` where a contradicted region could stand on either side. */
  rank: number | null;
  /** What the rank can be, best and worst: they differ only where the list contradicts itself. */
  between: readonly [best: number, worst: number];
  /** Regions compared, one's own among them. */
  of: number;
  /** The nearest, highest first. */
  above: Neighbour[];
  equal: Neighbour[];
  below: Neighbour[];
}

const NEIGHBOURS = 3;

/** The words for kinds of regions and the clusters of a list, as they may be asked for. */
export function groupOf(list: RankingList, words: string): RankedGroup | null {
  const wanted = normalizeText(words);
  const kind = REGION_KINDS.find((one) => one === wanted);
  if (kind) return { by: "kind", kind };
  const cluster = list.clusters.find((one) => normalizeText(one) === wanted);
  return cluster === undefined ? null : { by: "cluster", cluster };
}

function isInGroup({ name, clusters }: ListedRegion, group: RankedGroup): boolean {
  if (group.by === "all") return true;
  return group.by === "kind" ? name.kind === group.kind : clusters.includes(group.cluster);
}

/** Every group that a region can be compared in, the nearest first. */
export function groupsOf(region: Pick<ListedRegion, "name" | "clusters">): RankedGroup[] {
  return [
    ...(region.name.kind ? [{ by: "kind", kind: region.name.kind } as const] : []),
    ...region.clusters.map((cluster) => ({ by: "cluster", cluster }) as const),
    { by: "all" },
  ];
}

/** The other regions of a group that have an index in a year. */
export function othersIn(
  list: RankingList,
  group: RankedGroup,
  year: number | null,
  own: ListedRegion | null,
): readonly ListedRegion[] {
  return list.regions.filter(
    (region) => region !== own && isInGroup(region, group) && (region.years.get(year)?.indices.length ?? 0) > 0,
  );
}

/** The place of an index among others in a year; figures are compared with two decimals, equal ones share a rank. */
export function placeAmong(index: number, others: readonly ListedRegion[], year: number | null): Placement {
  const own = comparedFigure(index);
  const figures = others.map((region) => {
    const indices = region.years.get(year)!.indices.map(comparedFigure);
    return { region, highest: Math.max(...indices), lowest: Math.min(...indices) };
  });
  const surely = figures.filter(({ lowest }) => lowest > own).length;
  const perhaps = figures.filter(({ highest }) => highest > own).length;
  const sure = figures
    .filter(({ highest, lowest }) => highest === lowest)
    .sort((a, b) => b.highest - a.highest || (a.region.name.key < b.region.name.key ? -1 : 1));
  const near = ({ region, highest }: (typeof sure)[number]): Neighbour => ({
    name: region.name.text,
    index: highest / 100,
  });
  return {
    rank: surely === perhaps ? surely + 1 : null,
    between: [surely + 1, perhaps + 1],
    of: others.length + 1,
    above: sure
      .filter(({ highest }) => highest > own)
      .slice(-NEIGHBOURS)
      .map(near),
    equal: sure.filter(({ highest }) => highest === own).map(near),
    below: sure
      .filter(({ highest }) => highest < own)
      .slice(0, NEIGHBOURS)
      .map(near),
  };
}

/**
 * The least index that has a rank, shared with whoever has the same; two decimals.
 * @returns 0 for a rank that nobody has to be beaten for; `null` where a contradicted region leaves it open
 */
export function indexForRank(rank: number, others: readonly ListedRegion[], year: number | null): number | null {
  const figures = others.map((region) => region.years.get(year)!.indices.map(comparedFigure));
  const at = (values: readonly number[]): number => [...values].sort((a, b) => b - a)[rank - 1] ?? 0;
  const highest = at(figures.map((indices) => Math.max(...indices)));
  const lowest = at(figures.map((indices) => Math.min(...indices)));
  return highest === lowest ? highest / 100 : null;
}
