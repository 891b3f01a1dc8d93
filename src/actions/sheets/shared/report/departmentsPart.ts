import { rankDepartments } from "../../../../analysis/departmentRanks";
import { reportedRange, type DepartmentResult, type Participation } from "../../../../analysis/departments";
import { formatNumber } from "../../../../i18n/format";
import { roundHalfUp } from "../../../../scoring/index";
import type { CellValue } from "../../../../workbook/types";
import { someNames } from "./actionsPart";
import { TWO_DECIMALS, type ReportContent, type Writing } from "./content";
import { SHEET_COLUMNS, type SheetRows, type SpreadText } from "./sheetRows";

/** Departments with a row of their own. */
const ROWS = 7;
/** Characters of the names of those who are absent. */
const ABSENT = 190;

/** How many took part. Nobody is named as long as a name may only have been spelled in another way. */
function participationLine(writing: Writing, participation: Participation | null, innovations: string): string {
  const { say, locale } = writing;
  if (!participation) return say("report.noList", { innovations });
  const { listed, absent, open } = participation;
  const [least, most] = reportedRange(participation);
  const reported = least === most ? least : `${least}-${most}`;
  const line = say("report.reported", { reported, listed, innovations });
  if (open.length > 0) return `${line} ${say("report.unmatched", { count: formatNumber(locale, open.length) })}`;
  return absent.length === 0 ? line : `${line} ${say("report.absent", { names: someNames(writing, absent, ABSENT) })}`;
}

const LAST = SHEET_COLUMNS - 1;

/** A name over the first two columns, and a figure in each of the others. */
function spreadOf(name: string, figures: readonly CellValue[]): SpreadText[] {
  const cells = figures.map((text, index) => ({ text, left: index + 2, right: index + 2 }));
  return [{ text: name, left: 0, right: 1 }, ...cells];
}

function sumOf(results: readonly DepartmentResult[], of: (result: DepartmentResult) => number | null): number | null {
  return results.reduce<number | null>((sum, result) => {
    const value = of(result);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** What each department reported, what of it is proved, and what it loses. */
export function departmentsPart(rows: SheetRows, writing: Writing, content: ReportContent): void {
  const { say, locale } = writing;
  const { departments, analysis } = content;
  const innovations = formatNumber(locale, analysis.innovations.length);
  rows.line(say("report.participation"), "subtitle");
  rows.line(participationLine(writing, departments?.participation ?? null, innovations), "body");
  const proven = analysis.evidenced !== null;
  const ranked = rankDepartments(departments?.results ?? [], proven ? "lost" : "innovations")
    .map(({ result }) => result)
    .filter((result) => result.innovations > 0 && result.name !== "");
  const nameless = departments?.results.filter(({ name, innovations: own }) => name === "" && own > 0) ?? [];
  const all = [...ranked, ...nameless];
  if (ranked.length === 0) {
    rows.gap();
    return;
  }
  const single = all.length > ROWS ? all.slice(0, ROWS - 1) : all;
  const others = all.slice(single.length);
  const lost = (value: number | null): CellValue => value && roundHalfUp(value, 2);
  const row = (name: string, some: readonly DepartmentResult[]): void => {
    const figures = [
      sumOf(some, (result) => result.innovations),
      sumOf(some, (result) => result.claimedLevels),
      sumOf(some, (result) => result.provedLevels),
      lost(sumOf(some, (result) => result.lost)),
    ];
    const at = rows.spread(spreadOf(name, figures), "body");
    rows.format(at, LAST, TWO_DECIMALS);
  };
  const header = (["innovations", "claimedLevels", "provedLevels", "lost"] as const).map((key) => say(`report.${key}`));
  rows.spread(spreadOf(say("report.department"), header), "header");
  for (const result of single) row(result.name || say("report.noDepartment"), [result]);
  if (others.length > 0) row(say("report.otherDepartments", { count: formatNumber(locale, others.length) }), others);
  rows.gap();
}
