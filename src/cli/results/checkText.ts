import type { Analysis, InnovationResult, InnovationStatus } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import { findingTexts } from "../../i18n/finding";
import { formatNumber, translate, type Locale } from "../../i18n/cliTexts";
import { worthText } from "../../i18n/worth";
import type { JudgedWorkbook } from "../judging/renderer";
import { excludedLines, severityCounts } from "./scoreText";
import { sourcesText } from "./sourcesText";

const STATUS_ORDER: readonly InnovationStatus[] = ["tidakMemenuhi", "lengkapi", "siap"];

function heaviest(findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(({ points = 0, together = 0 }) => Math.max(points, together)));
}

/** Innovations that cannot go on first, then by the points of their heaviest finding. */
function worstFirst(a: InnovationResult, b: InnovationResult): number {
  return (
    STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
    heaviest(b.findings) - heaviest(a.findings) ||
    a.row - b.row
  );
}

function findingLines(finding: Finding, analysis: Analysis, locale: Locale): string[] {
  const { rules } = analysis;
  const severity = translate(locale, `severity.${finding.severity}`);
  const worth = worthText(locale, finding);
  const points = worth === null ? "" : ` (${worth})`;
  const { message, fix } = findingTexts(locale, finding, rules);
  return [
    `  ${severity}  ${finding.address}${points}: ${message}`,
    `      ${translate(locale, "cli.check.fix", { fix })}`,
  ];
}

function heading({ row, name, opd, status }: InnovationResult, locale: Locale): string {
  const params = { row, name, status: translate(locale, `status.${status}`) };
  return opd === ""
    ? translate(locale, "cli.check.innovationNoOpd", params)
    : translate(locale, "cli.check.innovation", { ...params, opd });
}

function total(analysis: Analysis, rows: number, locale: Locale): string {
  const { claimed, evidenced, findings } = analysis;
  const params = { ...severityCounts(findings), rows, claimed: formatNumber(locale, claimed.index, 2) };
  return evidenced
    ? translate(locale, "cli.check.totalEvidenced", { ...params, evidenced: formatNumber(locale, evidenced.index, 2) })
    : translate(locale, "cli.check.total", params);
}

/** All findings of a workbook, for people: the region first, then the innovations, worst first. */
export function checkText(file: string, { analysis, sources }: JudgedWorkbook, locale: Locale): string {
  const lines = [
    translate(locale, "cli.check.title", { file, rules: analysis.rules.title, n: analysis.claimed.n }),
    sourcesText(sources, locale),
    "",
  ];
  const region = analysis.findings.filter((finding) => finding.innovationRow === null);
  if (region.length > 0) {
    lines.push(translate(locale, "cli.check.region"));
    lines.push(...region.flatMap((finding) => findingLines(finding, analysis, locale)), "");
  }
  const found = analysis.innovations.filter(({ findings }) => findings.length > 0).sort(worstFirst);
  for (const innovation of found) {
    lines.push(heading(innovation, locale));
    lines.push(...innovation.findings.flatMap((finding) => findingLines(finding, analysis, locale)), "");
  }
  if (analysis.findings.length === 0) lines.push(translate(locale, "cli.check.none"));
  lines.push(total(analysis, found.length, locale), ...excludedLines(analysis, locale));
  return `${lines.join("\n")}\n`;
}
