import type { CellContent } from "../../template/types";
import { freeTableName } from "./names";
import type { KeptLine } from "./kept/line";
import { rewriteColumn, type RewrittenColumn } from "./kept/column";
import { writeKept, type WrittenSheet } from "./kept/keptSheet";
import { linkTo } from "./links";

/** A line of the sheet, its texts in the user's language. */
export interface FindingRow {
  /** What the finding is about, wherever its row stands. */
  key: string;
  severity: string;
  sheet: string;
  /** A1 with the sheet. */
  address: string;
  /** Excel's row number. */
  row: number;
  innovation: string;
  opd: string;
  indicator: string;
  message: string;
  fix: string;
  /** Index points, or `null` where no number can be given. */
  points: number | null;
  /** Open, accepted, or open again. */
  standing: string;
  /** Why it was accepted, when and by whom; '' for the others. */
  reason: string;
}

export interface FindingSheet {
  /** Wanted sheet name. */
  name: string;
  /** One text a column, in the order of `FINDING_COLUMNS`. */
  headers: readonly string[];
  /** The text over the hidden column that tells the lines apart. */
  keyHeader: string;
  /** All findings there are. */
  rows: readonly FindingRow[];
  /** The keys of those to add; absent: all. */
  wanted?: ReadonlySet<string>;
  /** What is said of a finding that is no more. */
  gone: string;
}

/** The key under which the document remembers the sheet. */
const SETTING = "iid.export";
const TABLE_NAME = "TemuanIID";
const TABLE_STYLE = "TableStyleLight9";

/** The columns, from left to right. */
export const FINDING_COLUMNS = [
  "number",
  "severity",
  "sheet",
  "address",
  "row",
  "innovation",
  "opd",
  "indicator",
  "message",
  "fix",
  "points",
  "standing",
  "reason",
] as const;

type FindingColumn = (typeof FINDING_COLUMNS)[number];

/** In points. */
const WIDTHS: Readonly<Record<FindingColumn, number>> = {
  number: 34,
  severity: 80,
  sheet: 90,
  address: 60,
  row: 44,
  innovation: 200,
  opd: 180,
  indicator: 170,
  message: 330,
  fix: 330,
  points: 52,
  standing: 90,
  reason: 220,
};
const WRAPPED: readonly FindingColumn[] = ["innovation", "opd", "indicator", "message", "fix", "reason"];

function at(column: FindingColumn): number {
  return FINDING_COLUMNS.indexOf(column);
}

function lineOf(row: FindingRow): KeptLine {
  const cells = FINDING_COLUMNS.map((column): CellContent => {
    if (column === "number") return null;
    return column === "address" ? linkTo(row.address, true) : row[column];
  });
  return { key: row.key, cells };
}

async function dressSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, rows: number): Promise<void> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows + 1, FINDING_COLUMNS.length + 1), true);
  table.name = freeTableName(
    TABLE_NAME,
    tables.items.map(({ name }) => name),
  );
  table.style = TABLE_STYLE;
  FINDING_COLUMNS.forEach((column, i) => {
    const head = sheet.getRangeByIndexes(0, i, 1, 1).format;
    head.verticalAlignment = "Top";
    if (WRAPPED.includes(column)) head.wrapText = true;
  });
}

function dressLines(
  sheet: Excel.Worksheet,
  top: number,
  lines: readonly KeptLine[],
  columns: readonly (number | null)[],
): void {
  FINDING_COLUMNS.forEach((column, own) => {
    const left = columns[own];
    if (left == null || lines.length === 0) return;
    const cells = sheet.getRangeByIndexes(top, left, lines.length, 1);
    cells.format.verticalAlignment = "Top";
    if (WRAPPED.includes(column)) cells.format.wrapText = true;
    if (column === "points") cells.numberFormat = [["0.00"]];
  });
}

/**
 * Writes findings into a sheet of their own. On a sheet that we wrote before, the lines are brought up to date in place
 * and nothing of other people's is touched.
 * @throws ExcelProblem
 */
export function writeFindings({ name, headers, keyHeader, rows, wanted, gone }: FindingSheet): Promise<WrittenSheet> {
  const noMore = new Map<number, CellContent>([
    [at("standing"), gone],
    [at("points"), null],
  ]);
  return writeKept(
    {
      setting: SETTING,
      name,
      headers,
      keyHeader,
      head: [],
      headerRow: 0,
      lines: rows.map(lineOf),
      ...(wanted ? { wanted } : {}),
      numbered: at("number"),
      gone: () => noMore,
    },
    { widths: FINDING_COLUMNS.map((column) => WIDTHS[column]), sheet: dressSheet, lines: dressLines },
  );
}

/**
 * Empties what our lines on the sheet say about why, when and by whom a finding was accepted.
 * @throws ExcelProblem `protected`
 */
export function emptyReasons(): Promise<RewrittenColumn> {
  return rewriteColumn(SETTING, at("reason"), () => null);
}

/**
 * Writes them again, where the cells are still empty.
 * @throws ExcelProblem `protected`
 */
export function writeReasons(reasons: RewrittenColumn["before"]): Promise<RewrittenColumn> {
  return rewriteColumn(SETTING, at("reason"), (key) => reasons.get(key));
}
