import { writeXlsx, type Cell, type DataValidation, type TableDefinition, type WriteSheet } from "hucre/xlsx";
import { toChart } from "./charts";
import { pageNames, toPage } from "./page";
import { areaAddress } from "../../workbook/index";
import type { CellBlock, CellContent, SheetSpec, TableSpec, ValidationSpec, WorkbookSpec } from "../../template/types";
import { OWN_SHEET_NAME } from "../../workbook/ownSheets";
import type { Area, CellValue } from "../../workbook/types";
import { storableText } from "../xml/stored";
import { lookOf, type Look } from "./look";

type Cells = Map<string, Partial<Cell>>;

const FONT = { name: "Calibri", size: 11 };
/** Width of a digit of the default font and the padding of a cell, both in pixels. */
const DIGIT_WIDTH = 7;
const PADDING = 5;
/** Excel's own limit for a list that is written out. */
const LONGEST_LIST = 255;
const TEXT_LIMITS = { title: 32, prompt: 255, error: 225 };

function key(row: number, column: number): string {
  return `${row},${column}`;
}

function cellAt(cells: Cells, row: number, column: number): Partial<Cell> {
  const known = cells.get(key(row, column));
  if (known) return known;
  const cell: Partial<Cell> = {};
  cells.set(key(row, column), cell);
  return cell;
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

function eachValue<Content>(
  block: CellBlock<Content>,
  visit: (row: number, column: number, value: Content) => void,
): void {
  block.values.forEach((values, row) =>
    values.forEach((value, column) => visit(block.top + row, block.left + column, value)),
  );
}

/** A file names the functions of an add-in by their namespace behind a prefix. */
function storedFormula(formula: string): string {
  return formula.replace(/(?<![\w.])IID\.([A-Z][A-Z0-9_.]*)\s*\(/g, "_xldudf_IID_$1(");
}

function storedValue(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? storableText(value) : value;
}

function putContent(cells: Cells, row: number, column: number, content: CellContent): void {
  if (content === null || content === "") return;
  const cell = cellAt(cells, row, column);
  if (typeof content === "object") cell.formula = storedFormula(content.formula);
  else cell.value = storedValue(content);
}

/** A cached result beside a formula, or a cell of a spilled result. */
function putResult(cells: Cells, row: number, column: number, value: CellValue): void {
  if (value === null || value === "") return;
  const cell = cellAt(cells, row, column);
  if (cell.formula === undefined) cell.value = storedValue(value);
  else cell.formulaResult = storedValue(value);
}

function contentCells(spec: SheetSpec): Cells {
  const cells: Cells = new Map();
  for (const block of spec.cells) eachValue(block, (row, column, content) => putContent(cells, row, column, content));
  for (const { area, formula } of spec.spills) {
    const cell = cellAt(cells, area.top, area.left);
    cell.formula = storedFormula(formula);
    cell.formulaType = "array";
    cell.formulaRef = areaAddress(spillArea(spec, area));
    cell.formulaDynamic = true;
  }
  for (const block of spec.results) eachValue(block, (row, column, value) => putResult(cells, row, column, value));
  return cells;
}

/** A file tells how far a result reached: as far as it is known, else its first cell. */
function spillArea(spec: SheetSpec, room: Area): Area {
  const known = { ...room, bottom: room.top, right: room.left };
  for (const block of spec.results) {
    eachValue(block, (row, column, value) => {
      const inside = row >= room.top && row <= room.bottom && column >= room.left && column <= room.right;
      if (!inside || value === null || value === "") return;
      known.bottom = Math.max(known.bottom, row);
      known.right = Math.max(known.right, column);
    });
  }
  return known;
}

function styleCells(spec: SheetSpec, cells: Cells): void {
  const looks = new Map<string, Look>();
  for (const { area, role } of spec.styles) {
    const look = lookOf(role);
    eachCell(area, (row, column) => looks.set(key(row, column), look));
  }
  for (const { area, format } of spec.numberFormats) {
    eachCell(area, (row, column) => looks.set(key(row, column), { ...looks.get(key(row, column)), numFmt: format }));
  }
  for (const [at, look] of looks) {
    const style = { ...look, font: { ...FONT, ...look.font } };
    cells.set(at, { ...cells.get(at), style });
  }
}

/** Excel stores a line break in a column name as an escape; the cell keeps the break itself. */
function columnNames(table: TableSpec, cells: Cells): { name: string }[] {
  const names: { name: string }[] = [];
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const value = cells.get(key(table.area.top, column))?.value;
    names.push({ name: String(value ?? `Kolom${column - table.area.left + 1}`).replace(/\r?\n/g, "_x000a_") });
  }
  return names;
}

function toTable(table: TableSpec, cells: Cells): TableDefinition {
  return { name: table.name, range: areaAddress(table.area), style: table.style, columns: columnNames(table, cells) };
}

function toValidation(spec: ValidationSpec): DataValidation {
  const validation: DataValidation = {
    type: "between" in spec ? "decimal" : "list",
    range: areaAddress(spec.area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: spec.strictness,
    errorTitle: spec.error.title.slice(0, TEXT_LIMITS.title),
    errorMessage: spec.error.text.slice(0, TEXT_LIMITS.error),
  };
  if (spec.prompt) {
    validation.showInputMessage = true;
    validation.inputTitle = spec.prompt.title.slice(0, TEXT_LIMITS.title);
    validation.inputMessage = spec.prompt.text.slice(0, TEXT_LIMITS.prompt);
  }
  if ("between" in spec) {
    const { least, most } = spec.between;
    return { ...validation, operator: "between", formula1: String(least), formula2: String(most) };
  }
  if ("reference" in spec.list) {
    validation.formula1 = spec.list.reference.replace(/^=/, "");
    return validation;
  }
  const written = spec.list.items.join(",");
  if (written.length > LONGEST_LIST || spec.list.items.some((item) => item.includes(","))) {
    throw new RangeError(`the list at ${validation.range} must stand in cells: it is too long or holds a comma`);
  }
  validation.values = spec.list.items;
  return validation;
}

function columnDefinitions(spec: SheetSpec): { width?: number; hidden?: boolean }[] {
  const { columnWidths, hiddenColumns = [] } = spec;
  const count = Math.max(0, ...columnWidths.map(({ column }) => column + 1), ...hiddenColumns.map((at) => at + 1));
  const columns: { width?: number; hidden?: boolean }[] = Array.from({ length: count }, () => ({}));
  for (const { column, width } of columnWidths) {
    columns[column] = { width: Math.trunc(((width * DIGIT_WIDTH + PADDING) / DIGIT_WIDTH) * 256) / 256 };
  }
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hidden: true };
  return columns;
}

/** The marks of the sheets that hold no data: they stand in the file as in an open workbook. */
function ownMarks({ sheets }: WorkbookSpec): { name: string; range: string; scope: string }[] {
  return sheets.flatMap(({ own, name }) => (own ? [{ name: OWN_SHEET_NAME, range: "TRUE", scope: name }] : []));
}

function toSheet(spec: SheetSpec): WriteSheet {
  const cells = contentCells(spec);
  const tables = spec.tables.map((table) => toTable(table, cells));
  styleCells(spec, cells);
  const sheet: WriteSheet = {
    name: spec.name,
    rows: [],
    cells,
    columns: columnDefinitions(spec),
    rowDefs: new Map(spec.rowHeights.map(({ row, height }) => [row, { height }])),
    merges: spec.merges.map((one) => ({
      startRow: one.top,
      startCol: one.left,
      endRow: one.bottom,
      endCol: one.right,
    })),
    dataValidations: spec.validations.map(toValidation),
    tables,
    ...toPage(spec),
    ...(spec.charts && { charts: spec.charts.map((chart) => toChart(spec, chart)) }),
    hidden: spec.hidden,
    view: { showGridLines: spec.tables.length > 0, ...(spec.tabColor ? { tabColor: { rgb: spec.tabColor } } : {}) },
  };
  if (spec.freeze.rows > 0 || spec.freeze.columns > 0) sheet.freezePane = { ...spec.freeze };
  return sheet;
}

/**
 * Writes a workbook file. Formulas with the add-in's functions are stored as Excel stores them; results that the
 * specification gives are kept beside them.
 * @returns the content of an .xlsx file
 * @throws RangeError when a written-out list is longer than Excel takes
 */
export async function writeXlsxWorkbook(spec: WorkbookSpec): Promise<Uint8Array> {
  const namedRanges = [...ownMarks(spec), ...spec.sheets.flatMap(pageNames)];
  return writeXlsx({
    sheets: spec.sheets.map(toSheet),
    defaultFont: FONT,
    ...(namedRanges.length > 0 && { namedRanges }),
  });
}
