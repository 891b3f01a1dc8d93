import { parseAddress, quoteSheet, areaAddress } from "../workbook/index";
import type { CellValue } from "../workbook/types";
import { asText, fingerprint } from "./cellText";
import { freeSheetName, freeTableName } from "./names";
import { ExcelProblem } from "./problem";
import { readExcel, writeExcel } from "./run";
import { isObject, putStored, readStored } from "./settings";

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

/** Which sheet is ours, and its content as we left it. */
interface Stored {
  sheetId: string;
  fingerprint: string;
}

function isStored(value: unknown): value is Stored {
  return isObject(value) && typeof value["sheetId"] === "string" && typeof value["fingerprint"] === "string";
}

const KEY = "iid.export";
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

/** Excel takes 255 characters for a text within a formula. */
const LINK_LENGTH = 255;

/** A link inside the workbook; the address as text where it would not fit a formula. */
function linkTo(address: string): string {
  const parsed = parseAddress(address);
  const target = parsed?.sheet == null ? null : `#${quoteSheet(parsed.sheet)}!${areaAddress(parsed.area)}`;
  if (target === null || target.length > LINK_LENGTH) return asText(address);
  const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;
  return `=HYPERLINK(${text(target)},${text(address)})`;
}

/** What a link made by `linkTo` shows. */
const LINK_TEXT = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/;

const LINKS = FINDING_COLUMNS.indexOf("address");

/** What a line holds, links as formulas; compared later to see whether anybody changed it. */
function held(row: FindingRow): (string | number)[] {
  return FINDING_COLUMNS.map((column) => {
    if (column !== "address") return row[column] ?? "";
    const link = linkTo(row.address);
    return link.startsWith("=") ? link : row.address;
  });
}

function input(row: FindingRow): (string | number)[] {
  return FINDING_COLUMNS.map((column) => {
    const value = row[column] ?? "";
    if (column === "address") return linkTo(row.address);
    return typeof value === "string" ? asText(value) : value;
  });
}

function print(values: readonly (readonly CellValue[])[]): string {
  return fingerprint(values.map((row) => row.map((value) => value ?? "")));
}

/** The sheet we wrote last, if it still stands as we left it. */
async function ownSheet(): Promise<{ id: string; name: string; values: CellValue[][] } | null> {
  const stored = await readStored(KEY, isStored);
  if (!stored) return null;
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(stored.sheetId);
    sheet.load("id,name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,formulas");
    await context.sync();
    if (sheet.isNullObject || used.isNullObject) return null;
    const formulas = used.formulas as CellValue[][];
    const values = (used.values as CellValue[][]).map((row, i) =>
      row.map((value, j) => (j === LINKS ? (formulas[i]?.[j] ?? null) : value)),
    );
    return print(values) === stored.fingerprint ? { id: sheet.id, name: sheet.name, values } : null;
  });
}

async function emptyOwn(context: Excel.RequestContext, id: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(id);
  const { tables } = sheet;
  sheet.load("name,protection/protected");
  tables.load("items/name");
  await context.sync();
  if (sheet.protection.protected) throw new ExcelProblem("protected", sheet.name);
  for (const table of tables.items) table.delete();
  sheet.getUsedRange().clear("All");
  return sheet;
}

async function newSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const free = freeSheetName(
    name,
    worksheets.items.map((sheet) => sheet.name),
  );
  return worksheets.add(free);
}

async function writeLines(context: Excel.RequestContext, sheet: Excel.Worksheet, spec: FindingSheet): Promise<void> {
  const { tables } = context.workbook;
  tables.load("items/name");
  sheet.load("id,name");
  const columns = FINDING_COLUMNS.slice(0, spec.headers.length);
  const width = columns.length;
  sheet.getRangeByIndexes(0, 0, 1, width).values = [[...spec.headers]];
  for (let start = 0; start < spec.rows.length; start += ROWS_PER_SYNC) {
    const rows = spec.rows.slice(start, start + ROWS_PER_SYNC);
    sheet.getRangeByIndexes(start + 1, 0, rows.length, width).formulas = rows.map((row) => input(row).slice(0, width));
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
  putStored(context, KEY, {
    sheetId: sheet.id,
    fingerprint: print([spec.headers, ...spec.rows.map((row) => held(row).slice(0, width))]),
  });
  await context.sync();
}

export interface WrittenSheet {
  id: string;
  name: string;
  /** What the sheet held before, header first and links as formulas, when it was ours and was written over. */
  before: CellValue[][] | null;
}

/**
 * Writes findings into a sheet of their own. A sheet that we wrote before and nobody changed is written over;
 * one that holds other people's work stays, and the new one gets the next free name.
 * @throws ExcelProblem
 */
export async function writeFindings(spec: FindingSheet): Promise<WrittenSheet> {
  const own = await ownSheet();
  return writeExcel(async (context) => {
    const sheet = own ? await emptyOwn(context, own.id) : await newSheet(context, spec.name);
    await writeLines(context, sheet, spec);
    return { id: sheet.id, name: sheet.name, before: own?.values ?? null };
  }, own?.name ?? null);
}

function rowOf(values: readonly CellValue[]): FindingRow {
  const text = (column: keyof FindingRow): string => String(values[FINDING_COLUMNS.indexOf(column)] ?? "");
  const number = (column: keyof FindingRow): number => Number(values[FINDING_COLUMNS.indexOf(column)] ?? 0);
  return {
    number: number("number"),
    severity: text("severity"),
    sheet: text("sheet"),
    address: LINK_TEXT.exec(text("address"))?.[1]?.replace(/""/g, '"') ?? text("address"),
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
export async function revertFindings(written: WrittenSheet): Promise<"done" | "changed" | "gone"> {
  const own = await ownSheet();
  if (own?.id !== written.id) {
    const there = await readExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(written.id);
      sheet.load("name");
      await context.sync();
      return !sheet.isNullObject;
    });
    return there ? "changed" : "gone";
  }
  const [header, ...rows] = written.before ?? [];
  if (header) {
    await writeFindings({ name: own.name, headers: header.map(String), rows: rows.map(rowOf) });
    return "done";
  }
  await writeExcel(async (context) => {
    context.workbook.worksheets.getItem(written.id).delete();
    putStored(context, KEY, null);
    await context.sync();
  }, own.name);
  return "done";
}
