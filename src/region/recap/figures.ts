import { departments, reportedRange } from "../../analysis/departments";
import { gapByCause } from "../../analysis/gap";
import type { Analysis, AnalysisInput } from "../../analysis/types";
import { takesLevel } from "../../checks/refusal";
import { isOwnSheet } from "../../workbook/ownSheets";
import { parseNumber } from "../../workbook/cells/number";
import { cleanText, normalizeText } from "../../workbook/cells/text";
import type { WorkbookData } from "../../workbook/types";
import type { RecapFigures } from "./types";

const CAUSES_SHOWN = 3;
const YEAR_ROWS = 30;
const YEAR_LABEL = /^tahun (?:penilaian|pengukuran|pelaporan|iid|iga)$/;

/** The year that a workbook says beside *Tahun Penilaian*. */
function statedYear({ sheets }: WorkbookData): number | null {
  for (const sheet of sheets.filter((one) => !isOwnSheet(one))) {
    for (const cells of sheet.values.slice(0, YEAR_ROWS)) {
      const at = cells.findIndex((cell) => typeof cell === "string" && YEAR_LABEL.test(normalizeText(cell)));
      if (at < 0) continue;
      const year = parseNumber(cells.slice(at + 1).find((cell) => cleanText(cell) !== "") ?? null);
      if (year !== null && Number.isInteger(year) && year > 2017 && year < 2100) return year;
    }
  }
  return null;
}

function lackingIn({ findings }: Analysis): Record<string, number> {
  const cells = new Map<string, Set<string>>();
  for (const finding of findings) {
    if (!takesLevel(finding) || finding.indicator === undefined) continue;
    const known = cells.get(finding.indicator) ?? new Set();
    cells.set(finding.indicator, known.add(String(finding.innovationRow)));
  }
  return Object.fromEntries([...cells].map(([indicator, rows]) => [indicator, rows.size]));
}

function participationIn(input: AnalysisInput, analysis: Analysis): RecapFigures["participation"] {
  const { innovations, opd } = input;
  const { participation } = departments({ analysis, innovations, opd });
  return participation && { reported: reportedRange(participation), listed: participation.listed };
}

/** What a recap says of one workbook. */
export function recapFigures(data: WorkbookData, input: AnalysisInput, analysis: Analysis): RecapFigures {
  const { claimed, evidenced, strict, findings } = analysis;
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    n: claimed.n,
    spd: claimed.spd,
    meanMaturity: claimed.meanMaturity,
    meanEvidenced: evidenced?.meanMaturity ?? null,
    index: claimed.index,
    evidenced: evidenced?.index ?? null,
    strict: strict?.index ?? null,
    predicate: claimed.predicate,
    evidencedPredicate: evidenced?.predicate ?? null,
    basicServices: claimed.basicServices,
    participation: participationIn(input, analysis),
    causes: (gapByCause(analysis) ?? []).slice(0, CAUSES_SHOWN).map(({ cause, points }) => ({ cause, points })),
    lacking: lackingIn(analysis),
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    unread: input.innovations.unread ?? [],
    statedYear: statedYear(data),
  };
}
