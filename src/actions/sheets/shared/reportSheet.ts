import type { GapPart } from "../../../analysis/gap";
import { reportedRange, type Participation } from "../../../analysis/departments";
import type { Trend, TrendPoint } from "../../../analysis/trend";
import { provedOf } from "../../../analysis/proof";
import type { Analysis, IndexParts } from "../../../analysis/types";
import type { Finding } from "../../../checks/types";
import { findingMessage } from "../../../i18n/finding";
import { formatDay, formatNumber, formatTime } from "../../../i18n/format";
import { translateGapCause } from "../../../i18n/gapCauseTexts";
import type { Locale } from "../../../i18n/locale";
import { translateReport, type ReportKey } from "../../../i18n/reportTexts";
import { roundHalfUp, shownDifference } from "../../../scoring/index";
import { TAB_COLORS } from "../../../template/colors";
import type { ChartSpec, SheetSpec } from "../../../template/types";
import type { CellValue } from "../../../workbook/types";
import { SHEET_COLUMNS, SheetRows } from "./sheetRows";

/** Everything the report says; the same figures as the pane. */
export interface ReportContent {
  analysis: Analysis;
  /** `null` without evidence columns. */
  gap: readonly GapPart[] | null;
  trend: Trend;
  participation: Participation | null;
  /** Dearest first. */
  findings: readonly Finding[];
  /** '' when the workbook does not name it. */
  region: string;
  workbook: string;
  /** Milliseconds since 1970. */
  computedAt: number;
}

type Say = (key: ReportKey, params?: Record<string, string | number>) => string;

const TWO_DECIMALS = "0.00";
/** Points: two and three lines of text. */
const TWO_LINES = 30;
const THREE_LINES = 45;
const CHART_ROWS = 12;
/** Years that the line holds. */
const DRAWN = 9;
/** Characters. */
const WIDTHS = [40, 13, 13, 15, 18, 12];

const shown = (value: number | null | undefined): CellValue =>
  value === null || value === undefined ? null : roundHalfUp(value, 2);

function head(rows: SheetRows, say: Say, locale: Locale, content: ReportContent): void {
  const { analysis, region, workbook, computedAt } = content;
  rows.line(say("report.title", { year: analysis.year }), "title");
  if (region !== "") rows.line(say("report.region", { name: region }), "subtitle");
  const when = { date: formatDay(locale, computedAt), time: formatTime(locale, computedAt) };
  rows.line(say("report.workbook", { name: workbook, ...when }), "note");
  rows.line(say("report.rules", { title: analysis.rules.title, count: analysis.assumptions.length }), "note");
  if (analysis.claimed.spd === null) rows.line(say("report.noSpd"), "label", TWO_LINES);
  rows.gap();
}

function indexBlock(rows: SheetRows, say: Say, { claimed, evidenced, strict, proof }: Analysis): void {
  const row = (key: ReportKey, of: (parts: IndexParts) => number | null): void => {
    const [before, after] = [shown(of(claimed)), evidenced && shown(of(evidenced))];
    const both = typeof before === "number" && typeof after === "number";
    const at = rows.add([say(key), before, after, both ? shownDifference(after, before) : null], "body", TWO_DECIMALS);
    if (key === "report.index") rows.style({ top: at, left: 1, bottom: at, right: 3 }, "result");
  };
  rows.add([null, say("report.claimed"), say("report.evidenced"), say("report.difference")], "header");
  row("report.index", ({ index }) => index);
  const predicate = (parts: IndexParts | null): CellValue => parts && (parts.predicate ?? say("report.noPredicate"));
  rows.add([say("report.predicate"), predicate(claimed), predicate(evidenced)], "body");
  row("report.spd", ({ spd }) => spd);
  row("report.meanMaturity", ({ meanMaturity }) => meanMaturity);
  row("report.countScore", ({ countScore }) => countScore);
  rows.add([say("report.counted"), claimed.counted, evidenced?.counted ?? null], "body");
  if (strict) rows.add([say("report.strict"), null, shown(strict.index), null], "body", TWO_DECIMALS);
  if (proof && proof.checked < proof.of) rows.line(say("report.proof", { ...proof }), "note");
  if (!evidenced) rows.line(say("report.noEvidence"), "note");
  rows.gap();
}

function serviceBlock(rows: SheetRows, say: Say, services: readonly string[], { claimed, evidenced }: Analysis): void {
  const { required, of } = claimed.basicServices;
  if (of === 0) return;
  const state = (parts: IndexParts | null, name: string): CellValue =>
    parts && say(parts.basicServices.covered.includes(name) ? "report.covered" : "report.notCovered");
  rows.add([say("report.services", { required, of }), say("report.claimed"), say("report.evidenced")], "header");
  for (const name of services) rows.add([name, state(claimed, name), state(evidenced, name)], "body");
  rows.gap();
}

/** The rows left of a chart of at least `CHART_ROWS` rows. */
function besideChart(rows: SheetRows, from: number): ChartSpec["area"] {
  rows.next = Math.max(rows.next, from + CHART_ROWS);
  return { top: from, left: 2, bottom: rows.next - 1, right: SHEET_COLUMNS - 1 };
}

function gapBlock(
  rows: SheetRows,
  say: Say,
  locale: Locale,
  gap: readonly GapPart[],
  proved: ReturnType<typeof provedOf>,
): ChartSpec[] {
  rows.line(say("report.gap"), "subtitle");
  if (gap.length === 0) {
    rows.line(say(`report.proved.${proved}`), "body");
    rows.gap();
    return [];
  }
  const top = rows.add([say("report.cause"), say("report.points")], "header");
  for (const { cause, shown: points } of gap) {
    rows.add([translateGapCause(locale, `gapCause.${cause}`), points], "body", TWO_DECIMALS);
  }
  const source = { top, left: 0, bottom: rows.next - 1, right: 1 };
  const area = besideChart(rows, top);
  rows.gap();
  return [
    { name: "IID Selisih", title: say("report.gapTitle"), kind: "bars", source, area, numberFormat: TWO_DECIMALS },
  ];
}

function findingBlock(rows: SheetRows, say: Say, locale: Locale, { analysis, findings }: ReportContent): void {
  if (findings.length === 0) {
    rows.line(say("report.noFindings"), "body");
    rows.gap();
    return;
  }
  const header = rows.add(
    [say("report.findings"), null, null, null, say("report.cell"), say("report.points")],
    "header",
  );
  rows.merge(header, 0, 3);
  for (const finding of findings) {
    const message = findingMessage(locale, finding, analysis.rules);
    const row = rows.add([message, null, null, null, finding.address, shown(finding.points)], "body");
    rows.merge(row, 0, 3);
    rows.height(row, TWO_LINES);
    rows.spec.numberFormats.push({ area: { top: row, left: 5, bottom: row, right: 5 }, format: TWO_DECIMALS });
  }
  rows.gap();
}

function participationBlock(rows: SheetRows, say: Say, locale: Locale, content: ReportContent): void {
  const { participation, analysis } = content;
  const innovations = formatNumber(locale, analysis.innovations.length);
  rows.line(say("report.participation"), "subtitle");
  if (!participation) rows.line(say("report.noList", { innovations }), "body", TWO_LINES);
  else {
    const { listed, absent } = participation;
    const [least, most] = reportedRange(participation);
    const reported = least === most ? least : `${least}-${most}`;
    rows.line(say("report.reported", { reported, listed, innovations }), "body");
    if (absent.length > 0) rows.line(say("report.absent", { names: absent.join("; ") }), "body", THREE_LINES);
  }
  rows.gap();
}

function trendRow(say: Say, point: TrendPoint): CellValue[] {
  const { year, source, self, final, predicate, scale, comparable } = point;
  const other = scale === "" ? say("report.otherScale") : scale;
  return [
    // As text, so that Excel takes it for a name and not for a figure.
    source === "computed" ? say("report.thisWorkbook", { year }) : String(year),
    shown(self),
    shown(final),
    predicate,
    comparable ? say("report.fullScale") : other,
  ];
}

/** The years between that nobody recorded: blank, so that the line is open there. */
function withMissing(points: readonly TrendPoint[]): (TrendPoint | number)[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]?.year ?? point.year - 1;
    return [...Array.from({ length: Math.max(0, point.year - before - 1) }, (_, i) => before + 1 + i), point];
  });
}

function trendBlock(rows: SheetRows, say: Say, { points }: Trend): ChartSpec[] {
  rows.line(say("report.trend"), "subtitle");
  if (!points.some(({ source }) => source === "recorded")) {
    rows.line(say("report.noHistory"), "body");
    return [];
  }
  const others = points.filter(({ comparable }) => !comparable);
  const joined = points.filter(({ comparable }) => comparable);
  const words = [say("report.history"), say("report.self"), say("report.final"), say("report.predicate")];
  // Years of another scale stand in front: the chart joins only what can be compared.
  if (others.length > 0) {
    rows.add([...words, say("report.scale")], "header");
    for (const point of others) rows.add(trendRow(say, point), "body", "#,##0.##");
  }
  if (joined.length === 0) return [];
  const top = rows.add([...words, say("report.scale")], "header");
  for (const point of withMissing(joined).slice(-DRAWN)) {
    rows.add(typeof point === "number" ? [String(point)] : trendRow(say, point), "body", TWO_DECIMALS);
  }
  const source = { top, left: 0, bottom: rows.next - 1, right: 2 };
  if (joined.length < 2) return [];
  const from = rows.next + 1;
  rows.next = from + CHART_ROWS;
  const area = { top: from, left: 0, bottom: rows.next - 1, right: SHEET_COLUMNS - 1 };
  const scale = { minimum: 0, maximum: 100 };
  const title = say("report.trendTitle");
  return [{ name: "IID Tren", title, kind: "lines", source, area, scale, numberFormat: TWO_DECIMALS }];
}

/** The printable page for the head of the office: one sheet of plain values with two charts. */
export function reportSheet(content: ReportContent, services: readonly string[], locale: Locale): SheetSpec {
  const say: Say = (key, params) => translateReport(locale, key, params);
  const rows = new SheetRows();
  const { analysis, gap, trend } = content;
  head(rows, say, locale, content);
  indexBlock(rows, say, analysis);
  serviceBlock(rows, say, services, analysis);
  const charts = gap ? gapBlock(rows, say, locale, gap, provedOf(analysis)) : [];
  findingBlock(rows, say, locale, content);
  participationBlock(rows, say, locale, content);
  charts.push(...trendBlock(rows, say, trend));
  return {
    name: say("report.sheet"),
    tabColor: TAB_COLORS.result,
    hidden: false,
    own: true,
    spills: [],
    results: [],
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    freeze: { rows: 0, columns: 0 },
    tables: [],
    validations: [],
    ...rows.spec,
    charts,
    page: { orientation: "portrait", area: { top: 0, left: 0, bottom: rows.next - 1, right: SHEET_COLUMNS - 1 } },
  };
}
