import { shownGap } from "../../analysis/parts";
import type { Analysis, IndexParts } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import { formatNumber, translate, type Locale, type TextKey } from "../../i18n/cliTexts";
import type { Severity } from "../../rules/types";
import type { JudgedWorkbook } from "../judging/renderer";
import { indentedColumns } from "../output/columns";
import { sourcesText } from "./sourcesText";

/** A part of the index as shown. */
type Show = (parts: IndexParts, locale: Locale) => string;

const decimals =
  (value: (parts: IndexParts) => number): Show =>
  (parts, locale) =>
    formatNumber(locale, value(parts), 2);

const whole =
  (value: (parts: IndexParts) => number): Show =>
  (parts, locale) =>
    formatNumber(locale, value(parts));

const predicate: Show = (parts) => parts.predicate ?? "-";

const spdScore: Show = ({ spd }, locale) =>
  spd === null ? translate(locale, "cli.score.noSpd") : formatNumber(locale, spd, 2);

const coverage: Show = ({ basicServices: { covered, of, required } }, locale) =>
  translate(locale, "cli.score.basicServicesValue", { covered: covered.length, of, required });

/** The parts of an index with their labels, in the order in which people read them. */
export const PART_ROWS: readonly [TextKey, Show][] = [
  ["cli.score.index", decimals((parts) => parts.index)],
  ["cli.score.predicate", predicate],
  ["cli.score.spd", spdScore],
  ["cli.score.meanMaturity", decimals((parts) => parts.meanMaturity)],
  ["cli.score.divisor", whole((parts) => parts.divisor)],
  ["cli.score.counted", whole((parts) => parts.counted)],
  ["cli.score.countScore", decimals((parts) => parts.countScore)],
  ["cli.score.basicServices", coverage],
];

/** Counts by severity, as parameters of a text. */
export function severityCounts(findings: readonly Finding[]): { errors: number; warnings: number; infos: number } {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
}

/** The innovations that the workbook takes out, in one line; none where it takes out none. */
export function excludedLines({ excluded }: Pick<Analysis, "excluded">, locale: Locale): string[] {
  if (excluded.length === 0) return [];
  return [translate(locale, "cli.score.excluded", { names: excluded.map(({ name }) => name).join("; ") })];
}

/** The index of a workbook with its parts, for people. */
export function scoreText(file: string, { analysis, sources }: JudgedWorkbook, locale: Locale): string {
  const { claimed, evidenced, strict, proof, rules } = analysis;
  const sides = [claimed, ...(evidenced ? [evidenced] : []), ...(strict ? [strict] : [])];
  const head = [
    translate(locale, "cli.score.part"),
    translate(locale, "basis.claimed"),
    ...(evidenced ? [translate(locale, "basis.evidenced")] : []),
    ...(strict ? [translate(locale, "basis.strict")] : []),
  ];
  const table = [
    head,
    ...PART_ROWS.map(([key, show]) => [translate(locale, key), ...sides.map((parts) => show(parts, locale))]),
  ];
  const lost = shownGap(analysis) ?? 0;
  const lines = [
    translate(locale, "cli.score.title", { file, rules: rules.title, n: claimed.n }),
    sourcesText(sources, locale),
    "",
    ...indentedColumns(table),
    "",
  ];
  if (proof && proof.checked < proof.of) {
    lines.push(translate(locale, "cli.score.proof", { checked: proof.checked, of: proof.of }));
  }
  if (strict) lines.push(translate(locale, "cli.score.strict"));
  if (!evidenced) lines.push(translate(locale, "cli.score.noEvidence"));
  else if (lost > 0) lines.push(translate(locale, "cli.score.difference", { points: formatNumber(locale, lost, 2) }));
  lines.push(translate(locale, "cli.score.findings", severityCounts(analysis.findings)));
  lines.push(...excludedLines(analysis, locale));
  for (const { text } of analysis.assumptions) {
    lines.push(translate(locale, "cli.score.assumption", { text: text[locale] }));
  }
  return `${lines.join("\n")}\n`;
}
