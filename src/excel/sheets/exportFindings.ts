import type { CellValue } from "../../workbook/types";
import type { CellContent } from "../../template/types";
import { asText, cellInput } from "../cells/cellText";
import { freeTableName } from "./names";
import {
  heldContent,
  linkedAddress,
  linkTo,
  revertList,
  writeList,
  type ListKind,
  type WrittenSheet,
} from "./listSheet";

/** A line of the sheet, its texts in the user's language. */
export interface FindingRow {
  number: number;
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
  /** One text a column, in the order of `FINDING_COLUMNS`; fewer for a sheet that an earlier version wrote. */
  headers: readonly string[];
  rows: readonly FindingRow[];
}

const TABLE_NAME = "TemuanIID";
const TABLE_STYLE = "TableStyleLight9";
const ROWS_PER_SYNC = 2_000;

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
] as const satisfies readonly (keyof FindingRow)[];
const WIDTHS = [34, 80, 90, 120, 44, 200, 180, 170, 330, 330, 52, 90, 220];
const WRAPPED: readonly (keyof FindingRow)[] = ["innovation", "opd", "indicator", "message", "fix", "reason"];

const KIND: ListKind = { key: "iid.export", links: FINDING_COLUMNS.indexOf("address") };

function contents(row: FindingRow): CellContent[] {
  return FINDING_COLUMNS.map((column) => (column === "address" ? linkTo(row.address) : (row[column] ?? "")));
}

async function writeLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: FindingSheet,
): Promise<(readonly CellValue[])[]> {
  const { tables } = context.workbook;
  tables.load("items/name");
  const columns = FINDING_COLUMNS.slice(0, spec.headers.length);
  const width = columns.length;
  sheet.getRangeByIndexes(0, 0, 1, width).formulas = [spec.headers.map(asText)];
  for (let start = 0; start < spec.rows.length; start += ROWS_PER_SYNC) {
    const rows = spec.rows.slice(start, start + ROWS_PER_SYNC);
    sheet.getRangeByIndexes(start + 1, 0, rows.length, width).formulas = rows.map((row) =>
      contents(row).slice(0, width).map(cellInput),
    );
    await context.sync();
  }
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, spec.rows.length + 1, width), true);
  table.name = freeTableName(
    TABLE_NAME,
    tables.items.map(({ name }) => name),
  );
  table.style = TABLE_STYLE;
  columns.forEach((column, i) => {
    const whole = sheet.getRangeByIndexes(0, i, spec.rows.length + 1, 1);
    whole.format.columnWidth = WIDTHS[i] ?? 80;
    whole.format.verticalAlignment = "Top";
    if (WRAPPED.includes(column)) whole.format.wrapText = true;
    if (column === "points") whole.numberFormat = [["0.00"]];
  });
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
  return [spec.headers, ...spec.rows.map((row) => contents(row).slice(0, width).map(heldContent))];
}

/**
 * Writes findings into a sheet of their own. A sheet that we wrote before and nobody changed is written over;
 * one that holds other people's work stays, and the new one gets the next free name.
 * @throws ExcelProblem
 */
export function writeFindings(spec: FindingSheet): Promise<WrittenSheet> {
  return writeList(KIND, spec.name, (context, sheet) => writeLines(context, sheet, spec));
}

function rowOf(values: readonly CellValue[]): FindingRow {
  const text = (column: keyof FindingRow): string => String(values[FINDING_COLUMNS.indexOf(column)] ?? "");
  const number = (column: keyof FindingRow): number => Number(values[FINDING_COLUMNS.indexOf(column)] ?? 0);
  return {
    number: number("number"),
    severity: text("severity"),
    sheet: text("sheet"),
    address: linkedAddress(text("address")),
    row: number("row"),
    innovation: text("innovation"),
    opd: text("opd"),
    indicator: text("indicator"),
    message: text("message"),
    fix: text("fix"),
    points: text("points") === "" ? null : number("points"),
    standing: text("standing"),
    reason: text("reason"),
  };
}

/**
 * Takes an export back: the sheet goes, or shows again what it showed before.
 * @returns `changed` when somebody changed the sheet since, `gone` when it is no longer there; then nothing is done
 * @throws ExcelProblem
 */
export function revertFindings(written: WrittenSheet): Promise<"done" | "changed" | "gone"> {
  return revertList(KIND, written, (name, [header = [], ...rows]) =>
    writeFindings({ name, headers: header.map(String), rows: rows.map(rowOf) }),
  );
}
