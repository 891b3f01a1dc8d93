import { cellAddress } from "../../workbook/cells/address";
import type { RegionMatch } from "../../region/names/matchRegion";
import type { RegionName } from "../../region/names/regionName";
import type { ListedRegion, RankedGroup, RankingProblem, RankingRemark } from "../../region/ranking/types";
import { fill } from "../fill";
import { formatNumber } from "../format";
import type { Locale } from "../locale";
import { rankingTexts } from "./ranking.texts";

/** The year of a list; when the list does not name it, that is said. */
export function listYearText(locale: Locale, year: number | null): string {
  return year === null ? rankingTexts.noYear[locale] : String(year);
}

export function rankingRemarkText(locale: Locale, remark: RankingRemark): string {
  const { kind, ...params } = remark;
  const text = rankingTexts[kind][locale];
  if ("place" in params) {
    const { place, ...rest } = params;
    const address = cellAddress(place.sheet, place.row, place.column);
    const values = "values" in rest ? rest.values.map((value) => formatNumber(locale, value, 2)).join("; ") : "";
    return fill(text, { ...rest, values, place: address });
  }
  return fill(text, "year" in params ? { ...params, year: listYearText(locale, params.year) } : params);
}

export function rankingProblemText(locale: Locale, problem: RankingProblem): string {
  const { kind, ...params } = problem;
  return fill(rankingTexts[kind][locale], params);
}

export function rankedGroupText(locale: Locale, group: RankedGroup): string {
  if (group.by === "all") return rankingTexts.all[locale];
  if (group.by === "kind") return rankingTexts[group.kind][locale];
  return fill(rankingTexts.cluster[locale], { cluster: group.cluster });
}

/** What has to be known about one's own place in a list: of the name and of the years. */
export function standingRemarks(
  locale: Locale,
  name: RegionName | null,
  own: RegionMatch<ListedRegion>,
  years: { list: number | null; rules: number },
): string[] {
  const named = name?.text ?? "";
  const said: string[] = [];
  if (own.kind === "doubtful") {
    const candidates = own.candidates.map((region) => region.name.text).join(", ");
    said.push(fill(rankingTexts.doubtful[locale], { name: named, candidates }));
  } else if (own.kind === "absent") {
    said.push(name ? fill(rankingTexts.absent[locale], { name: named }) : rankingTexts.unnamed[locale]);
  }
  if (years.list === null) said.push(rankingTexts.unknownYear[locale]);
  else if (years.list !== years.rules) {
    said.push(fill(rankingTexts.otherYear[locale], { list: years.list, year: years.rules }));
  }
  return said;
}
