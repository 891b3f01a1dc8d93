import { matchRegion, type RegionMatch } from "../names/matchRegion";
import type { RegionName } from "../names/regionName";
import { groupsOf, indexForRank, othersIn, placeAmong, type Placement } from "./place";
import type { ListedRegion, RankedGroup, RankingList } from "./types";

/** The indices of a workbook; `null` where its evidence says nothing of it. */
export interface OwnIndices {
  claimed: number;
  evidenced: number | null;
  strict: number | null;
}

/** What the list itself says of one's own region in a year. */
export interface ListedStanding {
  year: number | null;
  index: number;
  rank: number | null;
  of: number;
}

export interface RankStanding {
  group: RankedGroup;
  claimed: Placement;
  evidenced: Placement | null;
  strict: Placement | null;
  /** From the best to the worst of all three. */
  range: readonly [best: number, worst: number];
  /** What ranks take, by rank: the next better one and round ones. */
  needed: readonly { rank: number; index: number | null }[];
  /** Years in which the list has one's own region, newest first. */
  listed: readonly ListedStanding[];
  others: readonly ListedRegion[];
}

/** A region among those of a list: the first standing is the group that was asked for, else its nearest. */
export interface Standings {
  own: RegionMatch<ListedRegion>;
  year: number | null;
  standings: readonly [RankStanding, ...RankStanding[]];
}

const ROUND_RANKS = [1, 3, 5, 10, 20, 50, 100, 200];

function neededRanks({ rank, between, of }: Placement): number[] {
  const own = rank ?? between[0];
  const better = ROUND_RANKS.filter((one) => one < own && one <= of);
  return [...new Set([...better, ...(own > 1 ? [own - 1] : [])])].sort((a, b) => a - b);
}

function listedStandings(list: RankingList, group: RankedGroup, own: ListedRegion | null): ListedStanding[] {
  if (!own) return [];
  return list.years.flatMap((year) => {
    const index = own.years.get(year)?.index ?? null;
    if (index === null) return [];
    const { rank, of } = placeAmong(index, othersIn(list, group, year, own), year);
    return [{ year, index, rank, of }];
  });
}

function standingIn(
  list: RankingList,
  group: RankedGroup,
  year: number | null,
  own: ListedRegion | null,
  indices: OwnIndices,
): RankStanding {
  const others = othersIn(list, group, year, own);
  const place = (index: number | null): Placement | null => (index === null ? null : placeAmong(index, others, year));
  const claimed = placeAmong(indices.claimed, others, year);
  const [evidenced, strict] = [place(indices.evidenced), place(indices.strict)];
  const all = [claimed, evidenced, strict].flatMap((placement) => placement?.between ?? []);
  return {
    group,
    claimed,
    evidenced,
    strict,
    range: [Math.min(...all), Math.max(...all)],
    needed: neededRanks(claimed).map((rank) => ({ rank, index: indexForRank(rank, others, year) })),
    listed: listedStandings(list, group, own),
    others,
  };
}

/**
 * Where a region stands in a list, in every group that it belongs to.
 * @param name of one's own region; its row of the list is not counted beside the new index
 * @param options `group` is compared first; `year` of the list, its newest when omitted
 */
export function standingsOf(
  list: RankingList,
  name: RegionName | null,
  indices: OwnIndices,
  options: { group?: RankedGroup; year?: number | null } = {},
): Standings {
  const own: RegionMatch<ListedRegion> = name ? matchRegion(name, list.regions) : { kind: "absent" };
  const region = own.kind === "found" ? own.region : null;
  const year = options.year === undefined ? (list.years[0] ?? null) : options.year;
  const known = groupsOf(region ?? { name: name ?? { text: "", kind: null, key: "" }, clusters: [] });
  const wanted = options.group;
  const rest = known.filter((group) => JSON.stringify(group) !== JSON.stringify(wanted));
  const standings = [...(wanted ? [wanted] : []), ...rest].map((group) =>
    standingIn(list, group, year, region, indices),
  );
  // Without any other region of its kind a rank says nothing.
  const told = standings.filter(({ others, group }) => group === wanted || group.by === "all" || others.length > 0);
  return { own, year, standings: told as unknown as Standings["standings"] };
}
