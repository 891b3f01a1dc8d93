import { formatNumber, type Locale } from "../../i18n/cliTexts";
import { findingFix } from "../../i18n/finding";
import { recapComparison, recapRemarks, recapText, recapWords } from "../../i18n/region/recap";
import { rankingTexts } from "../../i18n/region/ranking.texts";
import type { RankedRow, Recap } from "../../region/recap/types";
import { indicatorOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { translateRecap } from "../commands/texts/recap.texts";
import { indentedColumns } from "../output/columns";
import { oneLine } from "../output/oneLine";
import { cleanNumber } from "./assessmentJson";

const NEEDS_SHOWN = 5;

/** Regions beside each other, for people. */
export function recapResult(recap: Recap, rules: RuleSet, locale: Locale): string {
  const shown = (value: number | null | undefined): string => (value == null ? "–" : formatNumber(locale, value, 2));
  const { rows, needs } = recap;
  const words = recapWords(locale, recap, rules);
  const head = (["rank", "region", "index", "evidenced", "strict", "n"] as const).map((word) =>
    recapText(locale, word),
  );
  const lines = rows.map(({ rank, name, figures }) => [
    String(rank ?? "–"),
    oneLine(name),
    shown(figures?.index),
    shown(figures?.evidenced),
    shown(figures?.strict),
    String(figures?.n ?? "–"),
  ]);
  const remarks = rows.flatMap((row) => {
    const said = recapRemarks(locale, row, rules.year);
    return said.length > 0 ? [`${oneLine(row.name)}: ${said.join(" ")}`] : [];
  });
  const needed = needs
    .slice(0, NEEDS_SHOWN)
    .map((need) => [words.need(need.indicator), String(need.levels), oneLine(words.most(need))]);
  return `${[
    translateRecap(locale, "cli.recap.title", { count: rows.length, rules: rules.title }),
    "",
    ...indentedColumns([head, ...lines], [1]),
    ...(needed.length > 0 ? ["", translateRecap(locale, "cli.recap.needs"), ...indentedColumns(needed)] : []),
    "",
    rankingTexts.tieRule[locale],
    ...recapComparison(locale, recap, rules.year),
    ...remarks,
  ].join("\n")}\n`;
}

function clean(value: number | null): number | null {
  return value === null ? null : cleanNumber(value);
}

function rowJson(row: RankedRow, rules: RuleSet, locale: Locale): unknown {
  const { file, name, rank, figures, problem, before, twins, alike } = row;
  const remarks = recapRemarks(locale, { ...row, problem: null }, rules.year);
  if (!figures) {
    const nothing = { n: null, spd: null, meanMaturity: null, index: null, evidenced: null, strict: null };
    return { file, name, rank, ...nothing, predicate: null, participation: null, causes: [], remarks, problem };
  }
  const { participation, basicServices, affairs, causes, lacking, findings, unread } = figures;
  return {
    file,
    name,
    rank,
    n: figures.n,
    spd: figures.spd,
    meanMaturity: cleanNumber(figures.meanMaturity),
    meanEvidenced: clean(figures.meanEvidenced),
    index: cleanNumber(figures.index),
    evidenced: clean(figures.evidenced),
    strict: clean(figures.strict),
    predicate: figures.predicate,
    evidencedPredicate: figures.evidencedPredicate,
    basicServices: { covered: basicServices.covered, required: basicServices.required },
    affairs,
    participation,
    causes: causes.map(({ cause, points }) => ({ cause, points: cleanNumber(points) })),
    lacking: Object.fromEntries(
      Object.entries(lacking).map(([indicator, levels]) => [indicatorOf(rules, indicator)?.key ?? indicator, levels]),
    ),
    findings,
    unread,
    rules: rules.title,
    statedYear: figures.statedYear,
    first: figures.first.map(({ finding, innovations, points, upTo }) => ({
      code: finding.code,
      address: finding.address,
      fix: findingFix(locale, finding, rules),
      innovations,
      points: cleanNumber(points),
      upTo,
    })),
    before,
    twins,
    alike: alike.map((other) => other.file),
    remarks,
    problem,
  };
}

/** The same for programs; indices are not rounded. */
export function recapJson(recap: Recap, rules: RuleSet, locale: Locale): unknown {
  const { rows, needs, earlier } = recap;
  return {
    year: rules.year,
    rules: rules.title,
    regions: rows.map((row) => rowJson(row, rules, locale)),
    needs: needs.map(({ indicator, ...need }) => ({
      indicator: indicatorOf(rules, indicator)?.key ?? indicator,
      ...need,
    })),
    ties: rankingTexts.tieRule[locale],
    earlier: earlier && {
      year: earlier.year,
      missing: earlier.missing,
      remarks: recapComparison(locale, recap, rules.year),
    },
  };
}
