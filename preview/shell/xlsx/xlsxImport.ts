import { CellValueType, BooleanNumber } from "@univerjs/core";
import type {
  ICellData,
  IRowData,
  ISheetDataValidationRule,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import { DATA_VALIDATION_PLUGIN_NAME } from "@univerjs/preset-sheets-data-validation";
import { dateToSerial, readXlsx, type Cell, type CellValue as FileValue, type Sheet, type Workbook } from "hucre";
import { parseAddress } from "../../../src/workbook/cells/address";
import type { TableHandle } from "../../host/adapter";
import { keptParts } from "../grid/cells";
import { typedFormula } from "../functions/functionNames";
import { gridStyle } from "./xlsxStyles";
import { gridRule } from "./xlsxValidations";

/** Name of the grid's resource that holds defined names; its package does not export it. */
const DEFINED_NAMES = "SHEET_DEFINED_NAME_PLUGIN";
const PIXELS_PER_POINT = 96 / 72;
const LINE_HEIGHT = 1.3;
const DEFAULT_ROW_HEIGHT = 20;
const SPARE = { rows: 200, columns: 12, minRows: 300, minColumns: 40 };

/** A file as the grid opens it, and what the grid cannot hold. */
export interface ImportedWorkbook {
  data: Partial<IWorkbookData>;
  tables: Omit<TableHandle, "id">[];
  /** As read: parts that are kept for saving, by sheet id in `sheetIds`. */
  source: Workbook;
  sheetIds: string[];
}

/** Width in characters as pixels, with the 5 pixels of padding Excel adds. */
const widthInPixels = (characters: number): number => Math.round(characters * 7) + 5;

/** Reads the bytes of an .xlsx into the grid's format. The bytes have passed the checks of `readXlsxWorkbook`. */
export async function importXlsx(bytes: Uint8Array, name: string): Promise<ImportedWorkbook> {
  const source = await readXlsx(bytes, { readStyles: true });
  const styles = new StyleSheet(source.themeColors ?? []);
  const sheetIds = source.sheets.map((_, index) => `sheet-${index + 1}`);
  const idOf = (sheet: string): string | undefined => sheetIds[source.sheets.findIndex((one) => one.name === sheet)];
  const sheets = source.sheets.map((sheet, index) =>
    gridSheet(sheet, sheetIds[index] ?? "", styles, source.dateSystem === "1904"),
  );
  const rules: Record<string, ISheetDataValidationRule[]> = {};
  source.sheets.forEach((sheet, index) => {
    const made = (sheet.dataValidations ?? []).flatMap((rule) => gridRule(rule) ?? []);
    if (made.length > 0) rules[sheetIds[index] ?? ""] = made;
  });
  const names = (source.namedRanges ?? []).filter(({ name: own }) => !own.startsWith("_xlnm."));
  return {
    source,
    sheetIds,
    tables: source.sheets.flatMap((sheet, index) => tablesOf(sheet, sheetIds[index] ?? "")),
    data: {
      id: `workbook-${crypto.randomUUID()}`,
      name,
      sheetOrder: sheetIds,
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
      styles: styles.all(),
      resources: [
        { name: DATA_VALIDATION_PLUGIN_NAME, data: JSON.stringify(rules) },
        {
          name: DEFINED_NAMES,
          data: JSON.stringify(
            Object.fromEntries(
              names.map(({ name: own, range, scope }, index) => {
                const id = `name-${index + 1}`;
                const localSheetId = scope === undefined ? "AllDefaultWorkbook" : idOf(scope);
                return [id, { id, name: own, formulaOrRefString: range, localSheetId }];
              }),
            ),
          ),
        },
      ],
    },
  };
}

/** Each distinct style once, as the grid keeps them. */
class StyleSheet {
  private readonly ids = new Map<string, string>();

  constructor(private readonly theme: string[]) {}

  id(style: Cell["style"]): string | undefined {
    if (!style) return undefined;
    const key = JSON.stringify(gridStyle(style, this.theme));
    if (key === "{}") return undefined;
    const known = this.ids.get(key) ?? `s${this.ids.size + 1}`;
    this.ids.set(key, known);
    return known;
  }

  all(): Record<string, IStyleData> {
    return Object.fromEntries([...this.ids].map(([key, id]) => [id, JSON.parse(key) as IStyleData]));
  }
}

function gridValue(value: FileValue, date1904: boolean): Pick<ICellData, "v" | "t"> | null {
  if (value === null || value === "") return null;
  if (value instanceof Date) return { v: dateToSerial(value, date1904), t: CellValueType.NUMBER };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: looksNumeric(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Text such as `007` must stay text when its cell is touched again. */
const looksNumeric = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

function gridCell(cell: Cell | undefined, value: FileValue, styles: StyleSheet, date1904: boolean): ICellData | null {
  const made: ICellData = { ...gridValue(cell?.formula ? (cell.formulaResult ?? cell.value) : value, date1904) };
  if (cell?.formula) made.f = typedFormula(cell.formula);
  const style = styles.id(cell?.style);
  if (style) made.s = style;
  const unlocked = cell?.style?.protection?.locked === false ? { unlocked: true } : {};
  const custom = { ...unlocked, ...keptParts(cell) };
  if (Object.keys(custom).length > 0) made.custom = custom;
  return Object.keys(made).length > 0 ? made : null;
}

function gridSheet(
  sheet: Sheet,
  id: string,
  styles: StyleSheet,
  date1904: boolean,
): Partial<IWorksheetData> & { id: string } {
  const spilled = spilledCells(sheet);
  const cellData: IWorksheetData["cellData"] = {};
  let lastColumn = 0;
  sheet.rows.forEach((row, y) => {
    row.forEach((value, x) => {
      if (spilled.has(`${y},${x}`)) return;
      const cell = gridCell(sheet.cells?.get(`${y},${x}`), value, styles, date1904);
      if (!cell) return;
      (cellData[y] ??= {})[x] = cell;
      lastColumn = Math.max(lastColumn, x);
    });
  });
  const freeze = { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 };
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.view?.tabColor?.rgb ? `#${sheet.view.tabColor.rgb.slice(-6)}` : "",
    rowCount: Math.max(SPARE.minRows, sheet.rows.length + SPARE.rows),
    columnCount: Math.max(SPARE.minColumns, lastColumn + SPARE.columns),
    defaultColumnWidth: 69,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    cellData,
    columnData: Object.fromEntries(
      (sheet.columns ?? []).map(({ width, hidden }, x) => [
        x,
        { ...(width === undefined ? {} : { w: widthInPixels(width) }), ...(hidden ? { hd: BooleanNumber.TRUE } : {}) },
      ]),
    ),
    rowData: rowsOf(sheet),
    mergeData: (sheet.merges ?? []).map((merge) => ({
      startRow: merge.startRow,
      startColumn: merge.startCol,
      endRow: merge.endRow,
      endColumn: merge.endCol,
    })),
    freeze: {
      ySplit: freeze.rows,
      xSplit: freeze.columns,
      startRow: freeze.rows || -1,
      startColumn: freeze.columns || -1,
    },
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: { protected: Boolean(sheet.protection?.sheet) },
  };
}

/** Heights as the file gives them; rows without one are as high as their largest font needs, as in Excel. */
function rowsOf(sheet: Sheet): IWorksheetData["rowData"] {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [position, cell] of sheet.cells ?? []) {
    const needed = Math.ceil((cell.style?.font?.size ?? 0) * PIXELS_PER_POINT * LINE_HEIGHT);
    const row = Number(position.split(",", 1)[0]);
    if (needed > Math.max(DEFAULT_ROW_HEIGHT, rows[row]?.h ?? 0)) rows[row] = { h: needed };
  }
  for (const [row, { height, hidden }] of sheet.rowDefs ?? []) {
    if (height !== undefined) rows[row] = { h: Math.round(height * PIXELS_PER_POINT), ia: BooleanNumber.FALSE };
    if (hidden) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  }
  return rows;
}

/** Cells that only show a part of a spilled result: the formula fills them again. */
function spilledCells(sheet: Sheet): Set<string> {
  const found = new Set<string>();
  for (const [position, cell] of sheet.cells ?? []) {
    const area = cell.formulaType === "array" && cell.formulaRef ? parseAddress(cell.formulaRef)?.area : undefined;
    if (!area) continue;
    for (let y = area.top; y <= area.bottom; y++) for (let x = area.left; x <= area.right; x++) found.add(`${y},${x}`);
    found.delete(position);
  }
  return found;
}

function tablesOf(sheet: Sheet, sheetId: string): Omit<TableHandle, "id">[] {
  return (sheet.tables ?? []).flatMap((table) => {
    const area = table.range ? parseAddress(table.range)?.area : undefined;
    if (!area) return [];
    return [
      {
        name: table.displayName ?? table.name,
        sheetId,
        area,
        hasHeader: true,
        hasTotals: table.showTotalRow ?? false,
        style: table.style ?? "",
      },
    ];
  });
}
