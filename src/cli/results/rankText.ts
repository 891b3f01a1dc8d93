import type { Analysis, IndexParts } from "../../analysis/types";
import { formatNumber, translate, type Locale } from "../../i18n/cliTexts";
import { listYearText, rankedGroupText } from "../../i18n/region/ranking";
import { rankingTexts } from "../../i18n/region/ranking.texts";
import type { RegionName } from "../../region/names/regionName";
import type { Neighbour, Placement } from "../../region/ranking/place";
import type { RankStanding, Standings } from "../../region/ranking/standing";
import { translateRank } from "../commands/texts/rank.texts";
import { indentedColumns } from "../output/columns";
import { cleanNumber } from "./assessmentJson";

/** What `iid rank` found out. */
export interface RankAnswer {
  analysis: Analysis;
  name: RegionName | null;
  found: Standings;
  /** The index for a rank that was asked for. */
  wanted: { rank: number; index: number | null } | null;
  /** Sentences. */
  problems: readonly string[];
}

const BASES = ["claimed", "evidenced", "strict"] as const;
const LABELS = { claimed: "basis.claimed", evidenced: "basis.evidenced", strict: "basis.strict" } as const;

function rankShown({ rank, between, of }: Placement, locale: Locale): string {
  const place = rank ?? translateRank(locale, "cli.rank.between", { best: between[0], worst: between[1] });
  return translateRank(locale, "cli.rank.ofAll", { rank: place, of });
}

function neighbourRows(list: readonly Neighbour[], locale: Locale): string[][] {
  return list.map(({ name, index }) => [name, formatNumber(locale, index, 2)]);
}

/** The place of a region in a list, for people. */
export function rankText(
  file: string,
  { analysis, name, found, wanted, problems }: RankAnswer,
  locale: Locale,
): string {
  const [first, ...others] = found.standings;
  const say = (key: Parameters<typeof translateRank>[1], params: Record<string, string | number> = {}): string =>
    translateRank(locale, key, params);
  const own = name?.text ?? say("cli.rank.ownRegion");
  const lines = [
    say("cli.rank.title", {
      file,
      rules: analysis.rules.title,
      region: own,
      group: rankedGroupText(locale, first.group),
      year: listYearText(locale, found.year),
    }),
    "",
    ...indentedColumns([
      ["", say("cli.rank.figure"), say("cli.rank.rank")],
      ...BASES.flatMap((basis) => {
        const [parts, placement] = [analysis[basis], first[basis]];
        if (!parts || !placement) return [];
        return [[translate(locale, LABELS[basis]), formatNumber(locale, parts.index, 2), rankShown(placement, locale)]];
      }),
    ]),
    "",
    say("cli.rank.range", { best: first.range[0], worst: first.range[1] }),
    "",
    ...indentedColumns([
      [say("cli.rank.name"), say("cli.rank.figure")],
      ...neighbourRows(first.claimed.above, locale),
      [`> ${own}`, formatNumber(locale, analysis.claimed.index, 2)],
      ...neighbourRows([...first.claimed.equal, ...first.claimed.below], locale),
    ]),
  ];
  const needed = wanted ? [wanted] : first.needed;
  if (needed.length > 0) {
    const rows = needed.map(({ rank, index }) => [
      say("cli.rank.forRank", { rank }),
      index === null ? say("cli.rank.open") : formatNumber(locale, index, 2),
    ]);
    lines.push("", say("cli.rank.needed"), ...indentedColumns(rows));
  }
  if (first.listed.length > 0) {
    const rows = first.listed.map(({ year, index, rank, of }) => [
      listYearText(locale, year),
      formatNumber(locale, index, 2),
      rank === null ? say("cli.rank.open") : say("cli.rank.ofAll", { rank, of }),
    ]);
    lines.push("", say("cli.rank.listed"), ...indentedColumns(rows));
  }
  if (others.length > 0) {
    const rows = others.map(({ group, claimed }) => [rankedGroupText(locale, group), rankShown(claimed, locale)]);
    lines.push("", say("cli.rank.otherGroups"), ...indentedColumns(rows, [0, 1]));
  }
  lines.push("", rankingTexts.tieRule[locale], ...problems);
  return `${lines.join("\n")}\n`;
}

function placementJson(placement: Placement | null, parts: IndexParts | null): unknown {
  return placement && parts && { index: cleanNumber(parts.index), rank: placement.rank, of: placement.of };
}

function standingJson({ group, claimed, range }: RankStanding, locale: Locale): unknown {
  return { group: rankedGroupText(locale, group), rank: claimed.rank, of: claimed.of, range };
}

/** The same for programs; indices of the workbook are not rounded. */
export function rankJson(
  file: string,
  { analysis, name, found, wanted, problems }: RankAnswer,
  locale: Locale,
): unknown {
  const [first] = found.standings;
  const { claimed, evidenced, strict } = analysis;
  const { above, below, equal, rank, of } = first.claimed;
  return {
    file,
    rules: analysis.rules.title,
    region: name?.text ?? null,
    listedAs: found.own.kind === "found" ? found.own.region.name.text : null,
    listYear: found.year,
    group: rankedGroupText(locale, first.group),
    rank,
    of,
    index: cleanNumber(claimed.index),
    predicate: claimed.predicate,
    above,
    equal,
    below,
    range: first.range,
    evidenced: placementJson(first.evidenced, evidenced),
    strict: placementJson(first.strict, strict),
    needed: wanted ? [wanted] : first.needed,
    listed: first.listed,
    groups: found.standings.map((standing) => standingJson(standing, locale)),
    ties: rankingTexts.tieRule[locale],
    problems,
  };
}
