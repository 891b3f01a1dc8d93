import type { Area, CellValue } from "../../workbook/types";
import { fingerprint } from "../cells/cellText";
import { supportsExcelApi } from "../host/run";
import { loadCellProperties } from "../reading/cellProperties";
import { areaOf, groupBlocks, loadFormulas, readBlocks, splitRows } from "../reading/blocks";

/** A sheet that was inserted, and how it looked right after. */
export interface InsertedSheet {
  id: string;
  name: string;
  /** Of its name, tab and protection, its formulas, values, colours and what lies over the cells. */
  fingerprint: string;
}

const LOOK: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true }, font: { color: true, bold: true, italic: true } },
};

/** Most cells whose look fits into one answer. */
const MOST_LOOKS = 25_000;
/** Cells that are looked at of a sheet, in as many answers as it takes; none of ours has a quarter of it. */
const MOST_CELLS = 1_000_000;

function isWithin(most: number, range: Excel.Range): boolean {
  return !range.isNullObject && range.rowCount * range.columnCount <= most;
}

/** A part of a sheet, by the id that stays while the name may change. */
interface Part {
  id: string;
  range: Excel.Range;
}

/**
 * Asks for the cells of parts, in blocks that fit into one answer each.
 * @param limit most cells of an answer; as many as values fit where it is absent
 * @returns what the rows say, by the ids of the sheets; nothing of parts that are too large to be looked at
 */
async function gathered<Row, Said>(
  context: Excel.RequestContext,
  parts: readonly Part[],
  load: (range: Excel.Range) => () => Row[] | null,
  said: (rows: readonly Row[], area: Area) => readonly Said[],
  limit?: number,
): Promise<Map<string, Said[]>> {
  const blocks = parts
    .filter(({ range }) => isWithin(MOST_CELLS, range))
    .flatMap(({ id, range }) => splitRows({ sheet: id, area: areaOf(range) }, limit));
  const all = new Map<string, Said[]>();
  for (const group of groupBlocks(blocks, limit)) {
    for (const { block, rows } of await readBlocks(context, group, load)) {
      all.set(block.sheet, [...(all.get(block.sheet) ?? []), ...said(rows, block.area)]);
    }
  }
  return all;
}

/** As a cell looks that nobody touched. */
function isPlain({ format }: Excel.CellProperties): boolean {
  const { fill, font } = format ?? {};
  const isWhite = !fill?.color || /^#?FFFFFF$/i.test(fill.color);
  const isBlack = !font?.color || /^#?000000$/.test(font.color);
  return isWhite && isBlack && !font?.bold && !font?.italic;
}

/** The cells with a look of their own, by their place: results that spill into plain cells beside them change nothing. */
function coloured(rows: readonly (readonly Excel.CellProperties[])[], { top, left }: Area): unknown[] {
  return rows.flatMap((row, y) => row.flatMap((cell, x) => (isPlain(cell) ? [] : [[top + y, left + x, cell.format]])));
}

/** What lies over the cells of a sheet: comments, notes, pictures, shapes and charts, as far as this Excel can tell. */
export function objectsOn(sheet: Excel.Worksheet): OfficeExtension.ClientResult<number>[] {
  return [
    sheet.charts.getCount(),
    sheet.shapes.getCount(),
    ...(supportsExcelApi("1.10") ? [sheet.comments.getCount()] : []),
    ...(supportsExcelApi("1.18") ? [sheet.notes.getCount()] : []),
  ];
}

/** Our own formulas, whose results may reach into the cells around them once they are calculated. */
const OWN_FORMULA = /^=@?IID\./i;

/** Where the results of a used range's own formulas reach; nothing in an Excel whose results stay in their cell. */
function spillsOf(used: Excel.Range, formulas: readonly CellValue[][]): Excel.Range[] {
  if (!supportsExcelApi("1.12")) return [];
  return formulas.flatMap((row, y) =>
    row.flatMap((formula, x) =>
      typeof formula === "string" && OWN_FORMULA.test(formula)
        ? [used.getCell(y, x).getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount")]
        : [],
    ),
  );
}

/** What somebody wrote: without results that spilled, and without the blank rows and columns that these leave at the end. */
function written(used: Excel.Range, formulas: readonly CellValue[][], spills: readonly Excel.Range[]): CellValue[][] {
  const cells = formulas.map((row) => [...row]);
  for (const spill of spills.filter(({ isNullObject }) => !isNullObject)) {
    for (let i = 1; i < spill.rowCount * spill.columnCount; i += 1) {
      const row = cells[spill.rowIndex - used.rowIndex + Math.floor(i / spill.columnCount)];
      const column = spill.columnIndex - used.columnIndex + (i % spill.columnCount);
      if (row && column < row.length) row[column] = "";
    }
  }
  let [height, width] = [0, 0];
  cells.forEach((row, y) =>
    row.forEach((cell, x) => {
      if (cell !== "") [height, width] = [y + 1, Math.max(width, x + 1)];
    }),
  );
  return cells.slice(0, height).map((row) => row.slice(0, width));
}

/** Reads the fingerprints of sheets, by their ids; sheets that are gone are left out. */
export async function fingerprintSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<InsertedSheet[]> {
  const sheets = ids.map((id) =>
    context.workbook.worksheets.getItemOrNullObject(id).load("id,name,tabColor,protection/protected"),
  );
  const found = sheets.map((sheet) => ({
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    // With the blank cells that have a look of their own.
    shown: sheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const present = sheets.flatMap((sheet, i) => (sheet.isNullObject ? [] : [{ sheet, ...found[i]! }]));
  const partsOf = (part: "used" | "shown"): Part[] => present.map((one) => ({ id: one.sheet.id, range: one[part] }));
  const formulas = await gathered(context, partsOf("used"), loadFormulas, (rows) => rows);
  // Asked for with the first looks.
  const around = present.map(({ sheet, used }) => ({
    spills: spillsOf(used, formulas.get(sheet.id) ?? []),
    objects: objectsOn(sheet),
  }));
  const loadLooks = (range: Excel.Range): (() => Excel.CellProperties[][]) => loadCellProperties(range, LOOK);
  const looks = await gathered(context, partsOf("shown"), loadLooks, coloured, MOST_LOOKS);
  await context.sync();
  return present.map(({ sheet, used, shown }, i) => {
    const { id, name, tabColor, protection } = sheet;
    const { spills, objects } = around[i]!;
    const held = formulas.get(id);
    // A sheet that somebody has made too large to look at counts as changed.
    const content = used.isNullObject ? [] : held ? written(used, held, spills) : [used.rowCount, used.columnCount];
    const place = used.isNullObject ? [] : [used.rowIndex, used.columnIndex];
    const formats = looks.get(id) ?? (shown.isNullObject ? [] : [shown.rowCount, shown.columnCount]);
    const over = objects.map(({ value }) => value);
    const self = [name, tabColor, protection.protected];
    return { id, name, fingerprint: fingerprint([self, place, content, formats, over]) };
  });
}

/** The sheets as they are now; as they were where Excel refuses to read them: that has not refused the insertion. */
export async function looksOf(
  context: Excel.RequestContext,
  sheets: readonly InsertedSheet[],
): Promise<InsertedSheet[]> {
  try {
    const ids = sheets.map(({ id }) => id);
    return await fingerprintSheets(context, ids);
  } catch {
    return [...sheets];
  }
}

/** The same of one new sheet. */
export async function fingerprintOf(
  context: Excel.RequestContext,
  sheet: Omit<InsertedSheet, "fingerprint">,
): Promise<InsertedSheet | null> {
  await context.sync();
  const [looked] = await looksOf(context, [{ ...sheet, fingerprint: "" }]);
  return looked ?? null;
}
