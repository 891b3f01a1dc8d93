import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  type FWorkbook,
} from "@univerjs/preset-sheets-core";
import { writeXlsx, type Cell, type Sheet, type TableDefinition, type WriteSheet } from "hucre";
import { areaAddress } from "../../../src/workbook/cells/address";
import type { CellValue } from "../../../src/workbook/types";
import type { TableHandle } from "../../host/adapter";
import { keptOf } from "../grid/cells";
import { storedFormula } from "../functions/functionNames";
import type { Grid } from "../grid/grid";
import { areaOf } from "../grid/gridEvents";
import { GridReader } from "../grid/gridReader";
import { sheetRules } from "../grid/gridValidation";
import type { TextKey } from "../texts";
import type { ImportedWorkbook } from "./xlsxImport";
import { fileStyle } from "./xlsxStyles";
import { fileRule } from "./xlsxValidations";

const ERROR_VALUE = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
/** Functions whose stored name has a second prefix. */
const WORKSHEET_PREFIX = /\b_xlfn\.(FILTER|SORT)\(/g;

/** Parts of a sheet that the grid neither shows nor changes. */
type KeptSheetParts = Pick<
  Sheet,
  | "conditionalRules"
  | "autoFilter"
  | "pageSetup"
  | "headerFooter"
  | "protection"
  | "view"
  | "images"
  | "textBoxes"
  | "sparklines"
  | "rowBreaks"
  | "colBreaks"
  | "outlineProperties"
  | "backgroundImage"
>;

const KEPT: readonly (keyof KeptSheetParts)[] = [
  "conditionalRules",
  "autoFilter",
  "pageSetup",
  "headerFooter",
  "protection",
  "view",
  "images",
  "textBoxes",
  "sparklines",
  "rowBreaks",
  "colBreaks",
  "outlineProperties",
  "backgroundImage",
];

/** The open workbook as an .xlsx, and the kinds of parts of the opened file that could not be kept. */
export interface ExportedWorkbook {
  bytes: Uint8Array;
  notKept: TextKey[];
}

/** Writes what the grid holds now; `imported` is the file it was opened from. */
export async function exportXlsx(
  grid: Grid,
  workbook: FWorkbook,
  tables: TableHandle[],
  imported: ImportedWorkbook,
): Promise<ExportedWorkbook> {
  const { source } = imported;
  const sheets = workbook.getSheets();
  const exporter = new SheetExporter(grid, workbook, tables);
  const active = sheets.findIndex((sheet) => sheet.getSheetId() === workbook.getActiveSheet().getSheetId());
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => {
      const id = sheet.getSheetId();
      return exporter.sheet(id, source.sheets[imported.sheetIds.indexOf(id)]);
    }),
    activeSheet: Math.max(0, active),
    namedRanges: namedRanges(grid, workbook),
    ...(source.properties ? { properties: source.properties } : {}),
    ...(source.defaultFont ? { defaultFont: source.defaultFont } : {}),
    ...(source.dateSystem ? { dateSystem: source.dateSystem } : {}),
    ...(source.workbookProtection ? { workbookProtection: source.workbookProtection } : {}),
  });
  return { bytes, notKept: lostParts(source.sheets) };
}

function lostParts(sheets: Sheet[]): TextKey[] {
  const kinds: [TextKey, (sheet: Sheet) => unknown[] | undefined][] = [
    ["part.charts", (sheet) => sheet.charts],
    ["part.pivots", (sheet) => sheet.pivotTables],
    ["part.slicers", (sheet) => [...(sheet.slicers ?? []), ...(sheet.timelines ?? [])]],
    ["part.comments", (sheet) => sheet.threadedComments],
  ];
  return kinds.filter(([, parts]) => sheets.some((sheet) => (parts(sheet)?.length ?? 0) > 0)).map(([key]) => key);
}

function namedRanges(grid: Grid, workbook: FWorkbook): { name: string; range: string; scope?: string }[] {
  const names = grid.injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getId()) ?? {};
  return Object.values(names).map(({ name, formulaOrRefString, localSheetId }) => {
    const scope = localSheetId ? workbook.getSheetBySheetId(localSheetId)?.getSheetName() : undefined;
    return { name, range: formulaOrRefString.replace(/^=/, ""), ...(scope === undefined ? {} : { scope }) };
  });
}

class SheetExporter {
  private readonly reader: GridReader;

  constructor(
    private readonly grid: Grid,
    private readonly workbook: FWorkbook,
    private readonly tables: TableHandle[],
  ) {
    this.reader = new GridReader(grid.injector, workbook);
  }

  sheet(sheetId: string, source: Sheet | undefined): WriteSheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId)?.getSheet();
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    const config = sheet.getConfig();
    const made: WriteSheet = { name: sheet.getName(), rows: [], cells: this.cells(sheetId) };
    if (source) for (const part of KEPT) if (source[part] !== undefined) Object.assign(made, { [part]: source[part] });
    const { columnData, rowData, mergeData, freeze } = config;
    made.columns = columnsOf(columnData);
    made.rowDefs = rowsOf(rowData);
    made.merges = mergeData.map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    }));
    if (freeze.ySplit > 0 || freeze.xSplit > 0) made.freezePane = { rows: freeze.ySplit, columns: freeze.xSplit };
    made.dataValidations = sheetRules(this.grid.injector, { unitId: this.workbook.getId(), sheetId }).flatMap(
      (rule) => fileRule(rule) ?? [],
    );
    made.tables = this.tables.filter((table) => table.sheetId === sheetId).map((table) => this.table(table));
    if (config.hidden === BooleanNumber.TRUE) made.hidden = true;
    if (source?.veryHidden && made.hidden) made.veryHidden = true;
    return made;
  }

  private table({ name, sheetId, area, style, hasTotals }: TableHandle): TableDefinition {
    const header = this.reader.values(sheetId, { ...area, bottom: area.top })[0] ?? [];
    return {
      name,
      displayName: name,
      range: areaAddress(area),
      columns: header.map((text, index) => ({ name: String(text) || `Kolom${index + 1}` })),
      ...(style ? { style } : {}),
      ...(hasTotals ? { showTotalRow: true } : {}),
    };
  }

  private cells(sheetId: string): Map<string, Partial<Cell>> {
    const sheet = this.workbook.getSheetBySheetId(sheetId)?.getSheet();
    const used = this.reader.usedArea(sheetId);
    const cells = new Map<string, Partial<Cell>>();
    if (!sheet) return cells;
    sheet.getCellMatrix().forValue((y, x, cell) => {
      const style = fileStyle(sheet.getCellStyle(y, x), cell?.custom?.["unlocked"] === true);
      const kept = keptOf(cell);
      if (style || kept) cells.set(`${y},${x}`, { ...(style ? { style } : {}), ...(kept ?? {}) });
    });
    if (!used) return cells;
    const values = this.reader.values(sheetId, used);
    const formulas = this.reader.formulas(sheetId, used);
    values.forEach((row, dy) =>
      row.forEach((value, dx) => {
        const [y, x] = [used.top + dy, used.left + dx];
        const formula = formulas[dy]?.[dx];
        const stored = typeof formula === "string" && formula !== value && formula.startsWith("=") ? formula : null;
        if (value === "" && stored === null) return;
        const own = cells.get(`${y},${x}`);
        const cell = stored === null ? fileValue(value) : this.formulaCell(sheetId, y, x, stored, value);
        // Fonts inside a text hold only while the text is the one they were made for.
        const runs =
          own?.richText && own.richText.map(({ text }) => text).join("") === value ? own.richText : undefined;
        const { richText: _runs, ...rest } = own ?? {};
        cells.set(`${y},${x}`, { ...rest, ...cell, ...(runs ? { richText: runs, type: "richText" as const } : {}) });
      }),
    );
    return cells;
  }

  private formulaCell(sheetId: string, y: number, x: number, formula: string, value: CellValue): Partial<Cell> {
    const functions = this.grid.injector.get(IFunctionService);
    const prefixed = this.grid.injector
      .get(LexerTreeBuilder)
      .getNewFormulaWithPrefix(formula, (name) => functions.hasExecutor(name));
    const cell: Partial<Cell> = {
      type: "formula",
      formula: storedFormula((prefixed ?? formula).replace(WORKSHEET_PREFIX, "_xlfn._xlws.$1(")),
      formulaResult: value === "" ? null : value,
    };
    const ranges = this.grid.injector.get(FormulaDataModel).getArrayFormulaRange()[this.workbook.getId()];
    const spill = ranges?.[sheetId]?.[y]?.[x];
    if (!spill) return cell;
    return { ...cell, formulaType: "array", formulaDynamic: true, formulaRef: areaAddress(areaOf(spill)) };
  }
}

function fileValue(value: CellValue): Partial<Cell> {
  if (typeof value === "number") return { value, type: "number" };
  if (typeof value === "boolean") return { value, type: "boolean" };
  return { value, type: typeof value === "string" && ERROR_VALUE.test(value) ? "error" : "string" };
}

function columnsOf(data: IWorksheetData["columnData"]): NonNullable<WriteSheet["columns"]> {
  const columns: NonNullable<WriteSheet["columns"]> = [];
  for (const [key, column] of Object.entries(data as Record<string, Partial<IColumnData>>)) {
    const index = Number(key);
    while (columns.length < index) columns.push({});
    columns[index] = {
      ...(column.w === undefined ? {} : { width: Math.round(((column.w - 5) / 7) * 100) / 100 }),
      ...(column.hd === BooleanNumber.TRUE ? { hidden: true } : {}),
    };
  }
  return columns;
}

function rowsOf(data: IWorksheetData["rowData"]): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [key, row] of Object.entries(data as Record<string, Partial<IRowData>>)) {
    const fixed = row.h !== undefined && row.ia === BooleanNumber.FALSE;
    const height = fixed ? { height: Math.round((((row.h ?? 0) * 72) / 96) * 100) / 100 } : {};
    const hidden = row.hd === BooleanNumber.TRUE ? { hidden: true } : {};
    if (fixed || row.hd === BooleanNumber.TRUE) rows.set(Number(key), { ...height, ...hidden });
  }
  return rows;
}
