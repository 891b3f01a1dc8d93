import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { listYearText } from "../../i18n/region/ranking";
import { useTexts } from "../../pane/texts";
import type { Placement } from "../../region/ranking/place";
import type { RankStanding } from "../../region/ranking/standing";
import { DataTable } from "../../ui/table/DataTable";
import { useRankingTexts } from "./texts";

const BASES = ["claimed", "evidenced", "strict"] as const;
const LABELS = { claimed: "basis.claimed", evidenced: "basis.evidenced", strict: "basis.strict" } as const;

/** A rank as it is said; a contradicted list leaves it open between two. */
export function useRankText(): (placement: Pick<Placement, "rank" | "between">) => string {
  const { count } = useTexts();
  const say = useRankingTexts();
  return ({ rank, between: [best, worst] }) =>
    rank === null ? say("rankingPage.open", { best: count(best), worst: count(worst) }) : count(rank);
}

/** The rank by each of the three indices. */
export function RankFigures({ standing, analysis }: { standing: RankStanding; analysis: Analysis }): ReactElement {
  const { t, points } = useTexts();
  const say = useRankingTexts();
  const rankText = useRankText();
  const rows = BASES.flatMap((basis) => {
    const [parts, placement] = [analysis[basis], standing[basis]];
    if (!parts || !placement) return [];
    return [{ key: basis, head: t(LABELS[basis]), cells: [points(parts.index), rankText(placement)] }];
  });
  return (
    <DataTable
      caption={say("rankingPage.figures")}
      heads={[say("rankingPage.basis"), say("rankingPage.index"), say("rankingPage.rank")]}
      rows={rows}
      testId="ranking-figures"
    />
  );
}

/** The regions next to one's own, highest first. */
export function Neighbours({ standing, analysis }: { standing: RankStanding; analysis: Analysis }): ReactElement {
  const { points } = useTexts();
  const say = useRankingTexts();
  const { above, equal, below } = standing.claimed;
  const row = ({ name, index }: { name: string; index: number }): { key: string; head: string; cells: string[] } => ({
    key: name,
    head: name,
    cells: [points(index)],
  });
  const own = {
    key: "\0",
    head: say("rankingPage.own"),
    cells: [points(analysis.claimed.index)],
    strong: true,
  };
  return (
    <DataTable
      caption={say("rankingPage.neighbours")}
      heads={[say("rankingPage.name"), say("rankingPage.index")]}
      rows={[...above.map(row), own, ...[...equal, ...below].map(row)]}
      testId="ranking-neighbours"
    />
  );
}

/** What better ranks take, and the region's places in the years of the list. */
export function RanksBeyond({ standing }: { standing: RankStanding }): ReactElement {
  const { locale, points, count } = useTexts();
  const say = useRankingTexts();
  const { needed, listed } = standing;
  return (
    <>
      {needed.length > 0 && (
        <DataTable
          caption={say("rankingPage.needed")}
          heads={[say("rankingPage.rank"), say("rankingPage.index")]}
          rows={needed.map(({ rank, index }) => ({
            key: rank,
            head: say("rankingPage.forRank", { rank: count(rank) }),
            cells: [index === null ? say("rankingPage.openIndex") : points(index)],
          }))}
          testId="ranking-needed"
        />
      )}
      {listed.length > 0 && (
        <DataTable
          caption={say("rankingPage.moved")}
          heads={[say("rankingPage.year"), say("rankingPage.index"), say("rankingPage.rank")]}
          rows={listed.map(({ year, index, rank }) => ({
            key: year ?? "",
            head: listYearText(locale, year),
            cells: [points(index), rank === null ? say("rankingPage.openIndex") : count(rank)],
          }))}
          testId="ranking-years"
        />
      )}
    </>
  );
}
