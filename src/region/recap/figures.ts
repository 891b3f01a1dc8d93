import { participationIn, reportedRange } from "../../analysis/departments";
import { gapByCause } from "../../analysis/gap";
import { nextActions } from "../../analysis/nextActions";
import type { Analysis, AnalysisInput } from "../../analysis/types";
import { takesLevel } from "../../checks/refusal";
import { mainAffair } from "../../checks/shared/affairs/mainAffair";
import { valueOf } from "../../rules/index";
import { isOwnSheet } from "../../workbook/ownSheets";
import { parseNumber } from "../../workbook/cells/number";
import { SheetGrid } from "../../workbook/reading/grid";
import { tableYears } from "../../workbook/reading/years";
import { cleanText, mayBegin, normalizeText } from "../../workbook/cells/text";
import type { WorkbookData } from "../../workbook/types";
import { titlesAbove } from "../titles";
import type { RecapFigures, RecapStep } from "./types";

const CAUSES_SHOWN = 3;
/** What a region is told to do first: a letter of one page has room for so many. */
const STEPS = 4;
const YEAR_ROWS = 30;
const YEAR_LABEL = /^tahun (?:penilaian|pengukuran|pelaporan|iid|iga)$/;

const MAY_BE_YEAR = mayBegin("tahun");

/** The year that a workbook says beside *Tahun Penilaian*. */
function statedYear({ sheets }: WorkbookData): number | null {
  for (const sheet of sheets.filter((one) => !isOwnSheet(one))) {
    for (const cells of sheet.values.slice(0, YEAR_ROWS)) {
      const at = cells.findIndex((cell) => {
        return typeof cell === "string" && MAY_BE_YEAR(cell) && YEAR_LABEL.test(normalizeText(cell));
      });
      if (at < 0) continue;
      const year = parseNumber(cells.slice(at + 1).find((cell) => cleanText(cell) !== "") ?? null);
      if (year !== null && Number.isInteger(year) && year > 2017 && year < 2100) return year;
    }
  }
  return null;
}

/**
 * The year that the table names in its sheet, its own name or its title: the assessed one if it is among several. That of a
 * decree in the title is not that of the table.
 */
function yearOfTable({ sheets }: WorkbookData, { innovations, rules }: AnalysisInput): number | null {
  const { sheet: name, tableName, headerTop } = innovations;
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) return null;
  const said = [name, tableName ?? "", ...titlesAbove(sheet, headerTop)];
  const years = tableYears(new SheetGrid(sheet), headerTop, tableName).filter((year) =>
    said.some((text) => text.includes(String(year))),
  );
  if (years.length === 0) return null;
  return years.includes(rules.year) ? rules.year : Math.max(...years);
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

function whoTookPart(input: AnalysisInput): RecapFigures["participation"] {
  const participation = participationIn(input);
  return participation && { reported: reportedRange(participation), listed: participation.listed };
}

function affairsIn({ innovations, rules }: AnalysisInput): RecapFigures["affairs"] {
  const covered = new Set<string>();
  for (const { included, fields } of innovations.records) {
    const { affair } = mainAffair(fields.urusan?.text ?? "", rules);
    if (included && affair) covered.add(affair.name);
  }
  return { covered: covered.size, of: valueOf(rules.affairs)?.length ?? null };
}

function firstSteps(analysis: Analysis): RecapStep[] {
  const names = new Map(analysis.innovations.map(({ row, name }) => [row, name]));
  return nextActions(analysis, STEPS).map(({ kind, findings, points, upTo }) => {
    const rows = new Set(findings.flatMap(({ innovationRow }) => innovationRow ?? []));
    return {
      finding: findings[0]!,
      together: kind === "together" && findings.length > 1,
      count: findings.length,
      innovations: [...rows].flatMap((row) => names.get(row) ?? []),
      points,
      upTo,
    };
  });
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
    affairs: affairsIn(input),
    participation: whoTookPart(input),
    causes: (gapByCause(analysis) ?? []).slice(0, CAUSES_SHOWN).map(({ cause, points }) => ({ cause, points })),
    lacking: lackingIn(analysis),
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
    first: firstSteps(analysis),
    unread: input.innovations.unread ?? [],
    statedYear: statedYear(data) ?? yearOfTable(data, input),
  };
}
