import ExcelJS from "exceljs";
import type { CellFormat } from "../../preview/host/adapter";
import type { MemoryWorkbook } from "../../preview/host/memory";
import { parseAddress } from "../../src/workbook/index";
import type { Area, CellValue, SheetData, SheetLink, WorkbookData } from "../../src/workbook/types";

/** A workbook file as Excel holds it once it is open, read by a program of other people. */
export interface OpenedBook {
  data: WorkbookData;
  formats: { sheet: string; row: number; column: number; numberFormat: string }[];
  /** Formulas that Office.js hands over beside their results. */
  formulas: { sheet: string; row: number; column: number; formula: string }[];
}

const DAY = 86_400_000;

function serial(date: Date, date1904: boolean): number {
  return (date.getTime() - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
}

function plainValue(value: unknown, date1904: boolean): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serial(value, date1904);
  if (typeof value !== "object") return value as CellValue;
  if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  if ("error" in value) return String(value.error);
  if ("text" in value) return plainValue(value.text, date1904);
  return "result" in value ? plainValue(value.result, date1904) : null;
}

function sheetOf(sheet: ExcelJS.Worksheet, book: OpenedBook): SheetData {
  const { date1904 } = book.data;
  const cells: { row: number; column: number; value: CellValue }[] = [];
  const links: SheetLink[] = [];
  sheet.eachRow({ includeEmpty: false }, (row) =>
    row.eachCell({ includeEmpty: false }, (cell) => {
      const place = { row: Number(cell.row) - 1, column: Number(cell.col) - 1 };
      // What lies under a merged cell shows the value of the first one, and holds none.
      const value = cell.isMerged && cell.master !== cell ? null : plainValue(cell.value, date1904);
      if (cell.hyperlink && value !== null) links.push({ ...place, target: cell.hyperlink });
      if (cell.formula) book.formulas.push({ sheet: sheet.name, ...place, formula: `=${cell.formula}` });
      if (value === null || value === "") return;
      cells.push({ ...place, value });
      if (cell.numFmt) book.formats.push({ sheet: sheet.name, ...place, numberFormat: cell.numFmt });
    }),
  );
  const top = Math.min(...cells.map(({ row }) => row));
  const left = Math.min(...cells.map(({ column }) => column));
  const width = Math.max(...cells.map(({ column }) => column)) - left + 1;
  const height = Math.max(...cells.map(({ row }) => row)) - top + 1;
  const values = cells.length === 0 ? [] : Array.from({ length: height }, () => Array<CellValue>(width).fill(""));
  for (const { row, column, value } of cells) values[row - top]![column - left] = value;
  const areaOf = (reference: string): Area => parseAddress(reference)!.area;
  return {
    name: sheet.name,
    visible: sheet.state === "visible",
    top: cells.length === 0 ? 0 : top,
    left: cells.length === 0 ? 0 : left,
    values,
    merges: sheet.model.merges.map(areaOf),
    tables: [],
    ...(links.length > 0 && { links }),
  };
}

/** Opens a file with exceljs, which shares no code with our reader. */
export async function openedBook(bytes: Uint8Array, name: string): Promise<OpenedBook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const opened: OpenedBook = {
    data: { name, date1904: book.properties.date1904 ?? false, sheets: [] },
    formats: [],
    formulas: [],
  };
  opened.data.sheets = book.worksheets.map((sheet) => sheetOf(sheet, opened));
  return opened;
}

/** Puts the workbook into the host's spreadsheet, in the place of what it held. */
export function show(adapter: MemoryWorkbook, { data, formats, formulas }: OpenedBook): void {
  adapter.replace(data);
  const ids = new Map(adapter.sheets().map(({ id, name }) => [name, id]));
  for (const { sheet, row, column, numberFormat } of formats) {
    const change: Partial<CellFormat> = { numberFormat };
    adapter.setFormats(ids.get(sheet)!, { top: row, left: column, bottom: row, right: column }, [[change]]);
  }
  for (const { sheet, row, column, formula } of formulas) adapter.keepFormula(ids.get(sheet)!, row, column, formula);
}
