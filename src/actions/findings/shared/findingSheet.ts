import type { Analysis } from "../../../analysis/types";
import type { Finding } from "../../../checks/types";
import { FINDING_COLUMNS, type FindingRow, type FindingSheet } from "../../../excel/sheets/exportFindings";
import { findingFix, findingMessage } from "../../../i18n/finding";
import { formatDate } from "../../../i18n/format";
import { translatePane } from "../../../i18n/paneTexts";
import { texts } from "../../../i18n/text";
import type { Locale } from "../../../i18n/locale";
import type { AcceptedFinding, ReviewState } from "../../../review/index";
import { keyFindings } from "../../../review/key";
import { toEnd } from "../../../rules/pausing";
import { printOf } from "../../../workbook/print";
import type { WorkbookReading } from "../../../workbook/types";
import { roundHalfUp } from "../../../scoring/index";

const sheetTexts = texts({
  sheet: { id: "Temuan", en: "Temuan" },
  open: { id: "Terbuka", en: "Open" },
  changed: { id: "Terbuka, pernah diterima", en: "Open, accepted before" },
  accepted: { id: "Diterima", en: "Accepted" },
  gone: { id: "Sudah tidak ditemukan", en: "No longer found" },
  key: { id: "Kunci (jangan diubah)", en: "Key (do not change)" },
});

const HEADERS = texts({
  number: { id: "No", en: "No" },
  severity: { id: "Keparahan", en: "Severity" },
  sheet: { id: "Lembar", en: "Sheet" },
  address: { id: "Sel", en: "Cell" },
  row: { id: "Baris", en: "Row" },
  innovation: { id: "Inovasi", en: "Innovation" },
  opd: { id: "OPD", en: "OPD" },
  indicator: { id: "Indikator", en: "Indicator" },
  message: { id: "Masalah", en: "Problem" },
  fix: { id: "Perbaikan", en: "Fix" },
  points: { id: "Poin", en: "Points" },
  standing: { id: "Status", en: "Standing" },
  reason: { id: "Alasan diterima", en: "Reason accepted" },
} satisfies Record<(typeof FINDING_COLUMNS)[number], unknown>);

/** Excel keeps 15 digits; fewer here, so that what is read back is what was written. */
const POINT_DECIMALS = 4;

function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** What a reviewer said, with day and initials. */
function reasonText({ exception }: AcceptedFinding, locale: Locale): string {
  const { reason, by, date } = exception;
  return `${plain(reason)} (${[by, formatDate(locale, date)].filter(Boolean).join(", ")})`;
}

/**
 * The findings as lines of a sheet, in the order given.
 * @param chosen those that are added to the sheet; the others are brought up to date where they stand
 * @param review `null` without a reading of the notes: then every finding is open
 */
export function findingSheet(
  chosen: readonly Finding[],
  analysis: Analysis,
  reading: WorkbookReading,
  review: Pick<ReviewState, "accepted" | "changed"> | null,
  locale: Locale,
): FindingSheet {
  const { rules } = analysis;
  const accepted = new Map(review?.accepted.map((one) => [one.finding, one]));
  const changed = new Map(review?.changed.map((one) => [one.finding, one]));
  const innovations = new Map(analysis.innovations.map((result) => [result.row, result]));
  const indicators = new Map(rules.indicators.map(({ id, key, name }) => [id, `${key} ${name}`]));
  const keys = new Map(toEnd(keyFindings(analysis, reading)).map(({ finding, key }) => [finding, printOf(key)]));
  const rank = new Map(chosen.map((finding, i) => [finding, i]));
  const rankOf = (finding: Finding): number => rank.get(finding) ?? chosen.length;
  const findings = [...analysis.findings].sort((a, b) => rankOf(a) - rankOf(b));
  const rows = findings.map((finding): FindingRow => {
    const said = accepted.get(finding) ?? changed.get(finding);
    const standing = accepted.has(finding) ? "accepted" : changed.has(finding) ? "changed" : "open";
    const innovation = finding.innovationRow === null ? undefined : innovations.get(finding.innovationRow);
    return {
      key: keys.get(finding) ?? "",
      severity: translatePane(locale, `severity.${finding.severity}`),
      sheet: finding.sheet,
      address: finding.address,
      row: finding.row,
      innovation: plain(innovation?.name ?? ""),
      opd: plain(innovation?.opd ?? ""),
      indicator: (finding.indicator === undefined ? undefined : indicators.get(finding.indicator)) ?? "",
      message: plain(findingMessage(locale, finding, rules)),
      fix: plain(findingFix(locale, finding, rules)),
      points: finding.points === undefined ? null : roundHalfUp(finding.points, POINT_DECIMALS),
      standing: sheetTexts[standing][locale],
      reason: said ? reasonText(said, locale) : "",
    };
  });
  return {
    name: sheetTexts.sheet[locale],
    headers: FINDING_COLUMNS.map((column) => HEADERS[column][locale]),
    keyHeader: sheetTexts.key[locale],
    rows,
    wanted: new Set(chosen.map((finding) => keys.get(finding) ?? "")),
    gone: sheetTexts.gone[locale],
  };
}
