import type { ScoreBasis } from "../scoring/index";
import type { FormulaExplanation, InnovationExplanation, RegionExplanation } from "../analysis/explain";
import { formatNumber } from "./format";
import type { Locale } from "./locale";
import { translateRules, type RulesTextKey } from "./rulesTexts";

/** One line of an explanation: what it is about and the calculation, e.g. `(48,50 + … ) / 250 x 100 = 42,13`. */
export interface ExplanationLine {
  label: string;
  text: string;
}

/** Two decimals; a total or a weight without fraction is shown whole. */
function plain(locale: Locale, value: number): string {
  return formatNumber(locale, value, Number.isInteger(value) ? 0 : 2);
}

/** `(48,50 + 1.234,00 / 32 + 12,16) / 250 x 100 = 40,70` */
export function indexFormulaText(locale: Locale, formula: FormulaExplanation): string {
  const points = (value: number): string => formatNumber(locale, value, 2);
  return translateRules(locale, "explain.indexLine", {
    spd: points(formula.spd ?? 0),
    sumMaturity: points(formula.sumMaturity),
    divisor: formatNumber(locale, formula.divisor),
    countScore: points(formula.countScore.points),
    totalMax: plain(locale, formula.totalMax),
    index: points(formula.index),
  });
}

/** `terbesar dari 12 dan 32 inovasi = 32` */
export function divisorText(locale: Locale, { divisorMin, n, divisor }: FormulaExplanation): string {
  const whole = (value: number): string => formatNumber(locale, value);
  return translateRules(locale, "explain.divisorLine", {
    divisorMin: whole(divisorMin),
    n: whole(n),
    divisor: whole(divisor),
  });
}

/** `0,38 x 32 inovasi = 12,16; pelayanan dasar 6 dari 6, syarat 5` */
export function countScoreText(locale: Locale, { countScore }: FormulaExplanation): string {
  const { points, perInnovation, counted, cap, covered, required, of } = countScore;
  const params = {
    perInnovation: plain(locale, perInnovation),
    counted: formatNumber(locale, counted),
    cap: formatNumber(locale, cap),
    points: formatNumber(locale, points, 2),
    covered,
    required,
    of,
  };
  if (covered < required) return translateRules(locale, "explain.countMissed", params);
  return translateRules(locale, counted > cap ? "explain.countCapped" : "explain.countLine", params);
}

/** `3 x 2 + 2 x 3 + … = 79,00`: weight x level of each indicator that has a level. */
function maturityText(locale: Locale, explanation: InnovationExplanation, basis: ScoreBasis): string {
  const evidenced = basis === "evidenced";
  const maturity = evidenced ? (explanation.evidencedMaturity ?? 0) : explanation.maturity;
  const total = formatNumber(locale, maturity, 2);
  if (evidenced && !explanation.eligible) return translateRules(locale, "explain.notEligible");
  if (explanation.indicators.length === 0) return translateRules(locale, "explain.typedMaturity", { maturity: total });
  const terms = explanation.indicators
    .map(({ weight, level, evidencedLevel }) => ({ weight, level: evidenced ? (evidencedLevel ?? 0) : level }))
    .filter(({ level }) => level > 0)
    .map(({ weight, level }) => `${plain(locale, weight)} x ${level}`);
  return `${terms.join(" + ") || "0"} = ${total}`;
}

function shareText(locale: Locale, formula: FormulaExplanation, maturity: number, points: number): string {
  return translateRules(locale, "explain.shareLine", {
    maturity: formatNumber(locale, maturity, 2),
    divisor: formatNumber(locale, formula.divisor),
    totalMax: plain(locale, formula.totalMax),
    points: formatNumber(locale, points, 2),
  });
}

/** Label of a line for one basis: `Indeks (Klaim)`. */
function labelled(locale: Locale, key: RulesTextKey, basis: ScoreBasis): string {
  const label = translateRules(locale, key);
  return translateRules(locale, "explain.basis", { label, basis: translateRules(locale, `basis.${basis}`) });
}

/** Divisor, count score and index as calculations, claimed and, with evidence columns, evidenced. */
export function formulaLines(
  locale: Locale,
  { claimed, evidenced }: Pick<RegionExplanation, "claimed" | "evidenced">,
): ExplanationLine[] {
  const sides: { formula: FormulaExplanation; basis: ScoreBasis }[] = [{ formula: claimed, basis: "claimed" }];
  if (evidenced) sides.push({ formula: evidenced, basis: "evidenced" });
  return [
    { label: translateRules(locale, "explain.divisor"), text: divisorText(locale, claimed) },
    ...sides.map(({ formula, basis }) => ({
      label: labelled(locale, "explain.countScore", basis),
      text: countScoreText(locale, formula),
    })),
    ...sides.map(({ formula, basis }) => ({
      label: labelled(locale, "explain.index", basis),
      text: indexFormulaText(locale, formula),
    })),
  ];
}

/** Maturity of one innovation and its share in the index as calculations, claimed and evidenced. */
export function innovationLines(locale: Locale, explanation: InnovationExplanation): ExplanationLine[] {
  const { claimed, evidenced, maturity, evidencedMaturity, indexPoints, evidencedIndexPoints } = explanation;
  const lines = [
    {
      label: labelled(locale, "explain.maturity", "claimed"),
      text: maturityText(locale, explanation, "claimed"),
    },
    {
      label: labelled(locale, "explain.share", "claimed"),
      text: shareText(locale, claimed, maturity, indexPoints),
    },
  ];
  if (!evidenced || evidencedMaturity === null || evidencedIndexPoints === null) return lines;
  return [
    ...lines,
    {
      label: labelled(locale, "explain.maturity", "evidenced"),
      text: maturityText(locale, explanation, "evidenced"),
    },
    {
      label: labelled(locale, "explain.share", "evidenced"),
      text: shareText(locale, evidenced, evidencedMaturity, evidencedIndexPoints),
    },
  ];
}
