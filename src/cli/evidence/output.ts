import { FILE_CODES } from "../../checks/codes";
import type { IndexWithFiles } from "../../analysis/index";
import type { EvidenceFinding, FolderVerdict, PdfPages } from "../../folder/index";
import { translateEvidenceFile } from "../../i18n/evidenceFolderTexts";
import { findingTexts, findingTitle } from "../../i18n/finding";
import { worthText } from "../../i18n/worth";
import { formatNumber, translate, type Locale } from "../../i18n/cliTexts";
import { indicatorOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { columnName } from "../../workbook/index";
import { indexJson, worthJson, type FindingJson, type IndexJson } from "../results/assessmentJson";

/** A finding about a file; the cell is empty for a file that no cell names. */
export interface EvidenceFindingJson extends FindingJson {
  path: string | null;
}

export interface EvidenceFilesJson {
  files: number;
  /** PDFs that cells name, with their pages. */
  pdfs: readonly PdfPages[];
  matched: number;
  missing: number;
  findings: EvidenceFindingJson[];
  /** The index when what the files do not show is not proved either; `null` like those of the workbook. */
  evidenced: IndexJson | null;
  strict: IndexJson | null;
}

function findingJson(finding: EvidenceFinding, rules: RuleSet, locale: Locale): EvidenceFindingJson {
  const { code, severity, sheet, row, column, header, address, indicator, path } = finding;
  const key = indicatorOf(rules, indicator)?.key;
  return {
    code,
    severity,
    sheet,
    row,
    column: address === "" ? "" : columnName(column),
    header,
    address,
    ...(key === undefined ? {} : { indicator: key }),
    ...findingTexts(locale, finding, rules),
    ...worthJson(finding),
    path,
  };
}

/** What `--json` says in the field `evidenceFiles`. */
export function evidenceJson(
  { files, pdfs, matched, missing }: FolderVerdict,
  { evidenced, strict, files: findings }: IndexWithFiles<EvidenceFinding>,
  rules: RuleSet,
  locale: Locale,
): EvidenceFilesJson {
  return {
    files,
    pdfs,
    matched,
    missing,
    findings: findings.map((finding) => findingJson(finding, rules, locale)),
    evidenced: evidenced && indexJson(evidenced),
    strict: strict && indexJson(strict),
  };
}

function findingLines(finding: EvidenceFinding, rules: RuleSet, locale: Locale): string[] {
  const severity = translate(locale, `severity.${finding.severity}`);
  const points = worthText(locale, finding);
  const worth = points === null ? "" : ` (${points})`;
  const place = finding.address === "" ? "" : `${finding.address}${worth}: `;
  const { message, fix } = findingTexts(locale, finding, rules);
  return [`  ${severity}  ${place}${message}`, `      ${translate(locale, "cli.check.fix", { fix })}`];
}

/** The findings about files for people, by kind. */
export function folderText(
  folder: string,
  { verdict, standing }: { verdict: FolderVerdict; standing: IndexWithFiles<EvidenceFinding> },
  rules: RuleSet,
  locale: Locale,
): string {
  const { files, pdfs, matched, missing } = verdict;
  const { evidenced, strict, files: findings } = standing;
  const counts = {
    files: formatNumber(locale, files),
    matched: formatNumber(locale, matched),
    missing: formatNumber(locale, missing),
  };
  const lines = [translateEvidenceFile(locale, "evidenceFile.heading", { folder, ...counts })];
  if (pdfs.length > 0) {
    const pages = pdfs.reduce((sum, pdf) => sum + pdf.pages, 0);
    const pdfCounts = { count: formatNumber(locale, pdfs.length), pages: formatNumber(locale, pages) };
    lines.push(translateEvidenceFile(locale, "evidenceFile.pdfs", pdfCounts));
  }
  if (evidenced && strict) {
    const figures = {
      evidenced: formatNumber(locale, evidenced.index, 2),
      strict: formatNumber(locale, strict.index, 2),
    };
    lines.push(translateEvidenceFile(locale, "evidenceFile.index", figures));
  }
  lines.push("");
  for (const code of FILE_CODES) {
    const found = findings.filter((finding) => finding.code === code);
    if (found.length === 0) continue;
    lines.push(`${findingTitle(locale, code)} (${formatNumber(locale, found.length)})`);
    lines.push(...found.flatMap((finding) => findingLines(finding, rules, locale)), "");
  }
  if (findings.length === 0) lines.push(translateEvidenceFile(locale, "evidenceFile.none"));
  return `${lines.join("\n").trimEnd()}\n`;
}
