import { departmentLines, type DepartmentLine } from "../../../../analysis/departmentLines";
import { formatNumber } from "../../../../i18n/format";
import { participationText } from "../../../../i18n/participation";
import type { CellValue } from "../../../../workbook/types";
import { type SheetRows, type SpreadText } from "../../../../template/sheetRows";
import { TWO_DECIMALS, type ReportContent, type Writing } from "./content";
import { SHEET_COLUMNS } from "./sheetColumns";
import { shownFigure } from "./shownFigure";

/** Rows of the table; the last one is for the others together. */
const ROWS = 7;
/** Characters of the names of those who are absent. */
const ABSENT = 190;
const LAST = SHEET_COLUMNS - 1;

/** A name over the first two columns, and a figure in each of the others. */
function spreadOf(name: string, figures: readonly CellValue[]): SpreadText[] {
  const cells = figures.map((text, index) => ({ text, left: index + 2, right: index + 2 }));
  return [{ text: name, left: 0, right: 1 }, ...cells];
}

function nameOf({ say, locale }: Writing, { name, departments }: DepartmentLine): string {
  if (name === null) return say("report.otherDepartments", { count: formatNumber(locale, departments) });
  return name || say("report.noDepartment");
}

/** What each department reported, what of it is proved, and what it loses. */
export function departmentsPart(rows: SheetRows, writing: Writing, content: ReportContent): void {
  const { say, locale } = writing;
  const { departments, analysis } = content;
  rows.line(say("report.participation"), "subtitle");
  const participation = departments?.participation ?? null;
  rows.line(participationText(locale, participation, analysis.innovations.length, ABSENT), "body");
  const lines = departmentLines(departments, ROWS);
  if (lines.some(({ name }) => name !== "")) {
    const header = (["innovations", "claimedLevels", "provedLevels", "lost"] as const).map((key) =>
      say(`report.${key}`),
    );
    rows.spread(spreadOf(say("report.department"), header), "header");
    for (const line of lines) {
      const { innovations, claimedLevels, provedLevels, lost } = line;
      const points = shownFigure(lost);
      const at = rows.spread(
        spreadOf(nameOf(writing, line), [innovations, claimedLevels, provedLevels, points]),
        "body",
      );
      rows.format(at, LAST, TWO_DECIMALS);
    }
  }
  rows.gap();
}
