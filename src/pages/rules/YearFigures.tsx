import type { ReactElement } from "react";
import { compareYears, type BasisComparison } from "../../analysis/compareYears";
import type { Analysis } from "../../analysis/types";
import { roundHalfUp, type ScoreBasis, shownDifference } from "../../scoring/index";
import { useTexts } from "../../pane/texts";
import { Paragraph } from "../../ui/Paragraph";
import { useRulesTexts } from "./texts";
import { useOtherAnalysis } from "./useOtherAnalysis";
import { DataTable } from "../../ui/table/DataTable";

const BASES: readonly ScoreBasis[] = ["claimed", "evidenced"];
const PARTS = { spd: "parts.spd", meanMaturity: "parts.meanMaturity", countScore: "parts.countScore" } as const;

interface FiguresTableProps {
  caption: string;
  first: string;
  years: { before: number; after: number };
  rows: readonly { name: string; before: string; after: string; difference: string }[];
  testId: string;
}

function FiguresTable({ caption, first, years, rows, testId }: FiguresTableProps): ReactElement {
  const say = useRulesTexts();
  return (
    <DataTable
      caption={caption}
      heads={[first, years.before, years.after, say("rulesPage.difference")]}
      rows={rows.map(({ name, before, after, difference }) => ({
        key: name,
        head: name,
        cells: [before, after, difference],
      }))}
      wordy
      testId={testId}
    />
  );
}

function Comparison({ before, after }: { before: Analysis; after: Analysis }): ReactElement {
  const { t, points, gain } = useTexts();
  const say = useRulesTexts();
  const comparison = compareYears(before, after);
  const years = { before: before.year, after: after.year };
  const bases = BASES.flatMap((basis): { basis: ScoreBasis; figures: BasisComparison }[] => {
    const figures = comparison[basis];
    return figures ? [{ basis, figures }] : [];
  });
  const shown = (difference: number): boolean => roundHalfUp(difference, 2) !== 0;
  const indicators = comparison.claimed.indicators.filter(({ difference }) => shown(difference));
  return (
    <>
      <FiguresTable
        caption={say("rulesPage.figures")}
        first={say("rulesPage.figure")}
        years={years}
        testId="figures"
        rows={bases.flatMap(({ basis, figures }) => [
          {
            name: say("rulesPage.indexOn", { basis: t(`basis.${basis}`) }),
            before: points(figures.before.index),
            after: points(figures.after.index),
            difference: gain(shownDifference(figures.before.index, figures.after.index)),
          },
          {
            name: say("rulesPage.predicateOn", { basis: t(`basis.${basis}`) }),
            before: figures.before.predicate ?? say("rulesPage.noPredicate"),
            after: figures.after.predicate ?? say("rulesPage.noPredicate"),
            difference: "",
          },
        ])}
      />
      <FiguresTable
        caption={say("rulesPage.indicatorPoints")}
        first={say("rulesPage.indicator")}
        years={years}
        testId="indicator-differences"
        rows={[
          ...comparison.claimed.parts.map(({ part, before: old, after: now }) => ({
            name: t(PARTS[part]),
            before: points(old),
            after: points(now),
            difference: gain(shownDifference(old, now)),
          })),
          ...indicators.map(({ key, name, before: old, after: now }) => ({
            name: `${key} ${name}`,
            before: points(old?.indexPoints ?? 0),
            after: points(now?.indexPoints ?? 0),
            difference: gain(shownDifference(old?.indexPoints ?? 0, now?.indexPoints ?? 0)),
          })),
        ]}
      />
      {indicators.length === 0 && <Paragraph muted>{say("rulesPage.noDifferences")}</Paragraph>}
    </>
  );
}

export interface YearFiguresProps {
  /** The open workbook under the rules in use. */
  analysis: Analysis;
  /** The year to compare with. */
  year: number;
}

/** What the open workbook is worth under two years, the earlier year first. */
export function YearFigures({ analysis, year }: YearFiguresProps): ReactElement {
  const { t } = useTexts();
  const say = useRulesTexts();
  const other = useOtherAnalysis(year);
  if (other.status === "loading") return <Paragraph>{t("app.calculating")}</Paragraph>;
  if (other.status === "failed") {
    const reason = other.reason ?? say("rulesPage.unknownReason");
    return <Paragraph>{say("rulesPage.cannotCompare", { year, reason })}</Paragraph>;
  }
  return year < analysis.year ? (
    <Comparison before={other.analysis} after={analysis} />
  ) : (
    <Comparison before={analysis} after={other.analysis} />
  );
}
