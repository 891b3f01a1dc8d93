import { holdsField } from "../columnRoles";
import { SEARCHED_ROWS } from "../reading/searchedRows";
import { toEnd, type Pausing } from "../../rules/pausing";
import type { RuleSet } from "../../rules/types";
import { columnIndex } from "../cells/address";
import { layoutOf, scoreOf, type TableCandidate } from "../reading/candidates";
import { headsIndicatorRows } from "../reading/arranged/rowPerIndicator";
import { mappingColumns } from "../reading/header/columns";
import { findingInnovations } from "../reading/findTable";
import { withScores } from "../reading/withScores";
import { SheetGrid } from "../reading/grid";
import { headerReader } from "../reading/header/headers";
import { columnReader } from "../reading/rows/noDataRows";
import { tellingTable } from "../reading/tellingTable";
import { withOutside } from "../reading/rows/outside";
import { readingCandidate } from "../reading/readCandidate";
import { normalizeText, sameText } from "../cells/text";
import type {
  Area,
  CellValue,
  ColumnRole,
  InnovationTable,
  MappedColumn,
  ReadOptions,
  SheetData,
  TableSearch,
  WorkbookData,
} from "../types";
import { recognisedMapping, type ColumnMapping, type RecognisedMapping } from "./mapping";
import { MappingError } from "./mappingError";
import { parseRole, roleText } from "./roles";

const LETTER = /^\$?([a-z]{1,3})$/i;

interface Place {
  grid: SheetGrid;
  top: number;
  bottom: number;
  area: Area;
  /** What other sheets have beside the table that was found without the mapping. */
  others?: Pick<InnovationTable, "unread" | "elsewhere">;
}

/** How many of the headers that the mapping names stand in a row. */
function headersIn(cells: readonly CellValue[], wanted: ReadonlySet<string>): number {
  const texts = new Set(cells.filter((cell) => typeof cell === "string").map(normalizeText));
  return [...texts].filter((text) => text !== "" && wanted.has(text)).length;
}

/** The row that holds most of the headers that the mapping names. */
function* findingHeaders(grid: SheetGrid, keys: readonly string[]): Pausing<{ row: number; count: number } | null> {
  const wanted = new Set(keys.map(normalizeText));
  let best = { row: -1, count: 0 };
  for (const [index, cells] of grid.sheet.values.slice(0, SEARCHED_ROWS.innovations).entries()) {
    const count = headersIn(cells, wanted);
    if (count > best.count) best = { row: grid.sheet.top + index, count };
    yield;
  }
  return best.count > 0 ? best : null;
}

/** Excel's row of a header that moved with its sheet: where all that is named of it stands now. */
function* headerNow(grid: SheetGrid, row: number, keys: readonly string[]): Pausing<number> {
  const named = keys.filter((key) => !key.startsWith("$"));
  const kept = grid.sheet.values[row - 1 - grid.sheet.top] ?? [];
  if (headersIn(kept, new Set(named.map(normalizeText))) > 0) return row;
  const found = yield* findingHeaders(grid, named);
  return found?.count === named.length ? found.row + 1 : row;
}

function wholeSheet(grid: SheetGrid): Area {
  return { top: grid.sheet.top, left: grid.sheet.left, bottom: grid.bottom, right: grid.right };
}

/** The block of the Excel table that the row heads, or the sheet. */
function areaAt(grid: SheetGrid, row: number): Area {
  const table = grid.sheet.tables.find(({ area, hasHeader }) => hasHeader && area.top === row);
  if (!table) return wholeSheet(grid);
  return { ...table.area, bottom: table.area.bottom - (table.hasTotals ? 1 : 0) };
}

function sheetOf(data: WorkbookData, name: string): SheetData {
  const sheet = data.sheets.find((one) => sameText(one.name, name));
  if (!sheet) throw new MappingError("sheet", "sheet", name);
  return sheet;
}

/** Where the mapped table stands; a search that found several or none comes back as it is. */
function* findingPlace(
  data: WorkbookData,
  rules: RuleSet,
  mapping: ColumnMapping,
  options: ReadOptions,
): Pausing<Place | TableSearch> {
  const { headerRow, columns } = mapping;
  const sheetName = mapping.sheet ?? options.sheet;
  if (sheetName !== undefined) sheetOf(data, sheetName);
  const found = yield* findingInnovations(data, rules, {
    ...(sheetName === undefined ? {} : { sheet: sheetName }),
    ...(options.tableName === undefined || mapping.sheet !== undefined ? {} : { tableName: options.tableName }),
    ...(options.memory && { memory: options.memory }),
  });
  const sheets = data.sheets.filter(({ visible }) => visible);
  const only = sheets.length === 1 ? sheets[0]! : null;
  const name = sheetName ?? found.table?.sheet ?? only?.name;
  if (name === undefined) return found;
  const grid = new SheetGrid(sheetOf(data, name), options.memory);
  if (headerRow !== undefined) {
    const now = typeof headerRow === "number" ? yield* headerNow(grid, headerRow, Object.keys(columns)) : headerRow;
    const [first, last] = typeof now === "number" ? [now, now] : now;
    const inside = first - 1 >= grid.sheet.top && last - 1 <= grid.bottom;
    if (!inside) throw new MappingError("headerRow", "header-row", `${first}`);
    return { grid, top: first - 1, bottom: last - 1, area: areaAt(grid, last - 1) };
  }
  if (found.table) {
    const { headerTop, headerBottom, unread, elsewhere } = found.table;
    const area = areaAt(grid, headerBottom);
    return {
      grid,
      top: headerTop,
      bottom: headerBottom,
      area,
      others: { ...(unread && { unread }), ...(elsewhere && { elsewhere }) },
    };
  }
  if (found.problem?.kind === "two-tables") return found;
  const header = yield* findingHeaders(grid, Object.keys(columns));
  if (!header) return found;
  return { grid, top: header.row, bottom: header.row, area: areaAt(grid, header.row) };
}

/**
 * What is recognised in a row that looks like a header although no table was found below it: a mapping to complete.
 * @param seen a row as the problem `no-table` names it; `row` is Excel's
 * @returns `null` where the rows below stand for indicators: no column means the same for a whole innovation
 */
export function proposedMapping(
  data: WorkbookData,
  rules: RuleSet,
  seen: { sheet: string; row: number },
): RecognisedMapping | null {
  const grid = new SheetGrid(sheetOf(data, seen.sheet));
  const at = seen.row - 1;
  const area = areaAt(grid, at);
  const reader = headerReader(rules);
  if (headsIndicatorRows(grid, at, reader)) return null;
  const header = grid.headerColumns({ ...area, top: at, bottom: at });
  const cells = columnReader(grid, header, reader, at + 1, area.bottom);
  const columns = toEnd(mappingColumns(header, reader, cells));
  return recognisedMapping({ sheet: grid.sheet.name, headerTop: at, headerBottom: at, columns });
}

/** The column that a key of the mapping names. */
function columnOf(key: string, columns: readonly MappedColumn[]): MappedColumn {
  const text = normalizeText(key);
  const named = text === "" ? [] : columns.filter(({ header }) => normalizeText(header) === text);
  if (named.length === 1 && !key.startsWith("$")) return named[0]!;
  const index = columnIndex(LETTER.exec(key.trim())?.[1] ?? "");
  const lettered = columns.find(({ column }) => column === index);
  if (lettered) return lettered;
  throw new MappingError(`columns.${key}`, named.length > 1 ? "ambiguous" : "column", key);
}

function withRoles(columns: readonly MappedColumn[], mapping: ColumnMapping, rules: RuleSet): MappedColumn[] {
  const given = new Map<number, ColumnRole>();
  const taken = new Set<string>();
  for (const [key, text] of Object.entries(mapping.columns)) {
    const role = parseRole(text, rules);
    if (typeof role === "string") throw new MappingError(`columns.${key}`, role, text);
    const { column } = columnOf(key, columns);
    const name = roleText(role);
    if (given.has(column) || (role.kind !== "other" && taken.has(name))) {
      throw new MappingError(`columns.${key}`, "twice", text);
    }
    given.set(column, role);
    taken.add(name);
  }
  return columns.map((column) => {
    const role = given.get(column.column);
    if (role) return { ...column, role, certainty: 1 };
    return taken.has(roleText(column.role)) ? { ...column, role: { kind: "other" }, certainty: 0 } : column;
  });
}

/**
 * Reads the innovation table as the user says it is to be read; columns that the mapping leaves out are recognised.
 * @param mapping checked by `readMapping`
 * @returns what `ReadOptions.map` takes; it throws `MappingError` for a workbook that does not have what is mapped
 */
export function mappedTable(mapping: ColumnMapping): NonNullable<ReadOptions["map"]> {
  return function* (data, rules, options) {
    const place = yield* findingPlace(data, rules, mapping, options);
    if (!("grid" in place)) return place;
    const { grid, top, bottom, area } = place;
    const header = grid.headerColumns({ ...area, top, bottom });
    const reader = headerReader(rules);
    const cells = columnReader(grid, header, reader, bottom + 1, area.bottom);
    const recognised = yield* mappingColumns(header, reader, cells);
    const columns = withRoles(recognised, mapping, rules);
    if (!columns.some(holdsField("nama"))) throw new MappingError("columns", "no-name", "nama");
    const candidate: TableCandidate = {
      grid,
      table: grid.sheet.tables.find((table) => table.area.top === bottom) ?? null,
      headerTop: top,
      headerBottom: bottom,
      bottom: area.bottom,
      columns,
      layout: layoutOf(columns) ?? null,
      score: scoreOf(columns),
      belonging: 2,
    };
    // Columns that the user called levels are levels.
    const said = Object.values(mapping.columns).some((role) => role.trim().toLowerCase().startsWith("level:"));
    const answers = { ...options.answers, ...(said && { flags: "levels" as const }) };
    const read = yield* readingCandidate(candidate, rules, data.date1904, answers);
    const search = withScores(yield* tellingTable(yield* withOutside(read, reader), reader));
    return search.table ? { ...search, table: { ...search.table, ...place.others } } : search;
  };
}
