import { useEffect, useMemo } from "react";
import type { Analysis } from "../../analysis/types";
import { useServices } from "../../pane/services";
import { useCells } from "../../pane/sessionState";
import { ownRegion } from "../../region/names/ownRegion";
import { regionKey, type RegionName } from "../../region/names/regionName";
import { groupOf, groupsOf } from "../../region/ranking/place";
import { isCalledRanking, readRankingList } from "../../region/ranking/readList";
import { standingsOf, type Standings } from "../../region/ranking/standing";
import type { RankedGroup, RankingList, RankingProblem } from "../../region/ranking/types";

/** What somebody chose; blank where the workbook decides. */
export interface RankingChoices {
  region: string;
  group: string;
  year: string;
}

export interface RankingModel {
  list: RankingList;
  name: RegionName | null;
  groups: readonly RankedGroup[];
  found: Standings;
}

/** No sheet is there that is meant to be a list. */
export interface NoRanking {
  kind: "none";
}

/** The whole list, where a blank is the group that the region belongs to. */
const WHOLE_LIST = "*";

/** How a group is kept and chosen. */
export function groupKey(group: RankedGroup): string {
  if (group.by === "all") return WHOLE_LIST;
  return group.by === "kind" ? group.kind : group.cluster;
}

export function yearKey(year: number | null): string {
  return year === null ? "" : String(year);
}

/** The place of the open workbook in the list of its own sheets, or why there is none. */
export function useRanking(analysis: Analysis, choices: RankingChoices): RankingModel | RankingProblem | NoRanking {
  const data = useCells();
  const { session } = useServices();
  const reading = useMemo(() => readRankingList(data?.sheets ?? []), [data]);
  const sheets = reading.list?.sheets.join("\0");
  useEffect(() => (sheets === undefined ? undefined : session.followSheets(sheets.split("\0"))), [session, sheets]);
  return useMemo(() => {
    const { list, problem } = reading;
    if (!list) {
      const isCalled = data?.sheets.some(isCalledRanking) ?? false;
      return problem.kind === "noList" && !isCalled ? { kind: "none" } : problem;
    }
    const said = data && ownRegion(data);
    const chosen = list.regions.find(({ name }) => regionKey(name) === choices.region)?.name;
    const name = chosen ?? said;
    const year = list.years.find((one) => yearKey(one) === choices.year);
    const { claimed, evidenced, strict } = analysis;
    const indices = { claimed: claimed.index, evidenced: evidenced?.index ?? null, strict: strict?.index ?? null };
    const group = choices.group === WHOLE_LIST ? ({ by: "all" } as const) : groupOf(list, choices.group);
    const options = { ...(group && { group }), ...(year !== undefined && { year }) };
    const found = standingsOf(list, name, indices, options);
    const own = found.own.kind === "found" ? found.own.region : { name: name ?? noName, clusters: list.clusters };
    return { list, name, groups: groupsOf(own), found };
  }, [reading, data, analysis, choices.region, choices.group, choices.year]);
}

const noName: RegionName = { text: "", kind: null, key: "" };
