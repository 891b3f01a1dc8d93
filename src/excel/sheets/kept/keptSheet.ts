import type { CellContent } from "../../../template/types";
import { asText, cellInput } from "../../cells/cellText";
import { writeExcel } from "../../host/run";
import { putStored, readStored } from "../../stored/entry";
import { addSheets, finishSheets } from "../addSheets";
import { freeSheetName } from "../names";
import { markOwn } from "../ownMark";
import { lineChange, newKeyCell, type KeptLine } from "./line";
import { findPlace, isRemembered, presentLines, type KeptPlace, type PlacedLine } from "./place";
import { appendLines, writeChanges, type PlacedChange } from "./write";

/** A list that people work in after we wrote it. */
export interface KeptSheet {
  /** The key under which the document remembers the sheet. */
  setting: string;
  /** Wanted sheet name. */
  name: string;
  /** Texts over our columns. */
  headers: readonly string[];
  /** The text over the hidden column. */
  keyHeader: string;
  /** Lines above the header, from the first row. */
  head: readonly KeptLine[];
  /** Zero-based. */
  headerRow: number;
  /** Every line that there is. */
  lines: readonly KeptLine[];
  /** The lines to add where they do not stand; absent: all. */
  wanted?: ReadonlySet<string>;
  /** The column of the running number: a line keeps the one it got first. */
  numbered: number | null;
  /** Puts headings between lines that are added below; absent: they are added as they are. */
  headed?: (added: readonly KeptLine[]) => KeptLine[];
  /** What the cells of a line say once its matter is gone, by our column. */
  gone: (key: string) => ReadonlyMap<number, CellContent>;
}

/** How a list is dressed; the columns are those of the sheet, `null` where somebody took one away. */
export interface KeptLook {
  /** A new sheet, once: widths, table, what is printed. */
  sheet: (context: Excel.RequestContext, sheet: Excel.Worksheet, rows: number) => Promise<void> | void;
  /** Lines that were added, from a row downwards. */
  lines: (sheet: Excel.Worksheet, top: number, lines: readonly KeptLine[], columns: readonly (number | null)[]) => void;
}

export interface WrittenSheet {
  id: string;
  name: string;
  /** `false`: the sheet was there already, and its lines were brought up to date. */
  isNew: boolean;
  /** Lines that were put below. */
  added: number;
  /** Lines whose matter has gone since the last writing. */
  gone: number;
}

/** The lines to add, numbered on from the last that stands. */
function linesToAdd(
  { lines, wanted, numbered, headed = (added) => [...added] }: KeptSheet,
  standing: ReadonlyMap<string, PlacedLine> = new Map(),
): KeptLine[] {
  const added = headed(lines.filter(({ key }) => !standing.has(key) && (wanted?.has(key) ?? true)));
  if (numbered === null) return added;
  let last = 0;
  for (const { cells } of standing.values()) last = Math.max(last, Number(cells[numbered]) || 0);
  return added.map(({ key, cells }, i) => ({
    key,
    cells: cells.map((cell, column) => (column === numbered ? last + i + 1 : cell)),
  }));
}

/** Our cells of a line with the hidden one behind them. */
function whole(line: KeptLine): CellContent[] {
  return [...line.cells, newKeyCell(line)];
}

async function create(context: Excel.RequestContext, spec: KeptSheet, look: KeptLook): Promise<WrittenSheet> {
  const { ids, taken } = await addSheets(context, 1);
  const [id = ""] = ids;
  const name = freeSheetName(spec.name, taken);
  const { headers, keyHeader, head, headerRow } = spec;
  const width = headers.length;
  const sheet = context.workbook.worksheets.getItem(id);
  const lines = linesToAdd(spec);
  await finishSheets(context, {
    ids,
    shown: ids,
    fill: async () => {
      sheet.name = name;
      markOwn(sheet);
      const place: KeptPlace = {
        id,
        name,
        used: { top: 0, left: 0, bottom: headerRow, right: width },
        headerRow,
        columns: headers.map((_, column) => column),
        keyColumn: width,
        left: 0,
        right: width,
      };
      head.forEach((line, row) => {
        sheet.getRangeByIndexes(row, 0, 1, width + 1).formulas = [whole(line).map(cellInput)];
      });
      sheet.getRangeByIndexes(headerRow, 0, 1, width + 1).formulas = [[...headers, keyHeader].map(asText)];
      await appendLines(context, place, lines.map(whole));
      await look.sheet(context, sheet, lines.length);
      look.lines(sheet, headerRow + 1, lines, place.columns);
      sheet.getRangeByIndexes(0, width, 1, 1).columnHidden = true;
      putStored(context, spec.setting, { sheetId: id, headers: [...headers, keyHeader] });
    },
    view: () => sheet.freezePanes.freezeRows(headerRow + 1),
  });
  return { id, name, isNew: true, added: lines.length, gone: 0 };
}

/** What the standing lines have to say now. */
function changesOf(
  spec: KeptSheet,
  standing: ReadonlyMap<string, PlacedLine>,
): { changes: PlacedChange[]; gone: number } {
  const now = new Map([...spec.head, ...spec.lines].map((line) => [line.key, line]));
  const changes: PlacedChange[] = [];
  let gone = 0;
  for (const line of standing.values()) {
    const wanted = now.get(line.key);
    const next = wanted
      ? new Map(wanted.cells.flatMap((cell, column) => (column === spec.numbered ? [] : [[column, cell] as const])))
      : spec.gone(line.key);
    const change = lineChange(line, next);
    if (!change) continue;
    changes.push({ line, change });
    if (!wanted) gone += 1;
  }
  return { changes, gone };
}

async function update(
  context: Excel.RequestContext,
  place: KeptPlace,
  spec: KeptSheet,
  look: KeptLook,
): Promise<WrittenSheet> {
  const standing = await presentLines(context, place);
  const { changes, gone } = changesOf(spec, standing);
  const added = linesToAdd(spec, standing);
  await writeChanges(context, place, changes);
  const sheet = context.workbook.worksheets.getItem(place.id);
  if (added.length > 0) {
    const top = await appendLines(context, place, added.map(whole));
    look.lines(sheet, top, added, place.columns);
  }
  sheet.activate();
  await context.sync();
  return { id: place.id, name: place.name, isNew: false, added: added.length, gone };
}

/**
 * Writes a list. Where we wrote it before, its lines are found by their hidden keys and brought up to date in place: cells
 * that somebody wrote into, columns, colours, comments and rows of others stay, new lines come below the last, and nothing
 * is ever cleared or deleted. Without a sheet of ours a new one is added, under the next free name.
 * @throws ExcelProblem
 */
export async function writeKept(spec: KeptSheet, look: KeptLook): Promise<WrittenSheet> {
  const remembered = await readStored(spec.setting, isRemembered);
  return writeExcel(async (context) => {
    // A list of an earlier version with other columns stays as it is; this one gets a sheet of its own.
    const isSame = remembered?.headers.length === spec.headers.length + 1;
    const place = remembered && isSame ? await findPlace(context, remembered) : null;
    return place ? update(context, place, spec, look) : create(context, spec, look);
  }, spec.name);
}
