import type { Locale } from "../../../../i18n/locale";
import { translateReport } from "../../../../i18n/reportTexts";
import { TAB_COLORS } from "../../../../template/colors";
import type { SheetSpec } from "../../../../template/types";
import { SheetRows } from "../../../../template/sheetRows";
import { actionsPart } from "./actionsPart";
import { causesPart } from "./causesPart";
import type { ReportContent, Writing } from "./content";
import { departmentsPart } from "./departmentsPart";
import { figuresPart, headPart, lossSentence } from "./headPart";
import { SHEET_COLUMNS, SHEET_WIDTHS } from "./sheetColumns";
import { signaturePart } from "./signaturePart";
import { trendPart } from "./trendPart";

/** The page for the head of the region: one sheet of plain values with two charts, to be printed on A4 and signed. */
export function reportSheet(content: ReportContent, locale: Locale): SheetSpec {
  const writing: Writing = { say: (key, params) => translateReport(locale, key, params), locale };
  const rows = new SheetRows(SHEET_WIDTHS);
  const { analysis, gap, trend } = content;
  headPart(rows, writing, content);
  figuresPart(rows, writing, analysis);
  const loss = lossSentence(writing, analysis, gap);
  if (loss !== null) {
    rows.line(loss, "lead");
    rows.gap();
  }
  actionsPart(rows, writing, content);
  const charts = gap ? causesPart(rows, writing, gap) : [];
  departmentsPart(rows, writing, content);
  charts.push(...trendPart(rows, writing, trend));
  signaturePart(rows, writing, content);
  return {
    name: writing.say("report.sheet"),
    tabColor: TAB_COLORS.result,
    hidden: false,
    own: true,
    spills: [],
    results: [],
    columnWidths: SHEET_WIDTHS.map((width, column) => ({ column, width })),
    freeze: { rows: 0, columns: 0 },
    tables: [],
    validations: [],
    ...rows.spec,
    charts,
    page: {
      orientation: "portrait",
      area: { top: 0, left: 0, bottom: rows.next - 1, right: SHEET_COLUMNS - 1 },
      fit: "page",
    },
  };
}
