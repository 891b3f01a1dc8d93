import { newKeyCell } from "../../../template/keptKey";
import { listPage } from "../../../template/page";
import type { CellContent } from "../../../template/types";
import { asText, cellInput } from "../../cells/cellText";
import { writeExcel } from "../../host/run";
import { settle } from "../../host/settle";
import { putStored, readStored } from "../../stored/entry";
import { addSheets, finishSheets } from "../addSheets";
import { layOutPage } from "../chartsAndPage";
import { fingerprintOf, type InsertedSheet } from "../insertedSheet";
import { freeSheetName } from "../names";
import { markOwn } from "../ownMark";
import { lineChange, type KeptLine } from "./line";
import { findPlace, isRemembered, presentLines, type KeptPlace, type PlacedLine, type RememberedSheet } from "./place";
import { giveBackStep, stepStanding, type KeptStep } from "./step";
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
  /** Columns that people fill: written with a new line, later only where the line says what was seen there. */
  people?: ReadonlySet<number>;
  /** A list that the document does not remember, such as one that came with a file: the name of its sheet. */
  standing?: RememberedSheet | null;
}

/** How a list is dressed; the columns are those of the sheet, `null` where somebody took one away. */
export interface KeptLook {
  /** Of our columns, in points; a new sheet is laid out by them and printed as a list. */
  widths: readonly number[];
  /** How many of them are printed; absent: all. */
  printed?: number;
  /** A new sheet, once: title, table, charts. */
  sheet: (context: Excel.RequestContext, sheet: Excel.Worksheet, rows: number) => Promise<void> | void;
  /** Lines that were added, from a row downwards. */
  lines: (sheet: Excel.Worksheet, top: number, lines: readonly KeptLine[], columns: readonly (number | null)[]) => void;
  /** A sheet that got more lines: what reaches over all of them, such as a chart. Absent: nothing does. */
  grown?: (context: Excel.RequestContext, sheet: Excel.Worksheet, place: KeptPlace, bottom: number) => Promise<void>;
}

export interface WrittenSheet {
  id: string;
  name: string;
  /** `false`: the sheet was there already, and its lines were brought up to date. */
  isNew: boolean;
  /** Lines that were put below. */
  added: number;
  /** Lines that were there and say something else now. */
  changed: number;
  /** Lines whose matter has gone since the last writing. */
  gone: number;
  /** Cells of people's columns that hold something else than what was seen, so they were left. */
  left: number;
  step: KeptStep;
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
  return added.map((line, i) => ({
    ...line,
    cells: line.cells.map((cell, column) => (column === numbered ? last + i + 1 : cell)),
  }));
}

/** Our cells of a line with the hidden one behind them. */
function whole(line: KeptLine): CellContent[] {
  return [...line.cells, newKeyCell(line.key, line.cells)];
}

/** Widths, and a page of A4 on its side with the header on each. The caller syncs. */
function layOut(sheet: Excel.Worksheet, { headerRow }: KeptSheet, { widths, printed }: KeptLook): void {
  widths.forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width;
  });
  const width = widths.slice(0, printed).reduce((sum, one) => sum + one, 0);
  layOutPage(sheet, listPage(width, headerRow, 1));
}

async function create(context: Excel.RequestContext, spec: KeptSheet, look: KeptLook): Promise<WrittenSheet> {
  const { ids, taken } = await addSheets(context, 1);
  const [id = ""] = ids;
  const name = freeSheetName(spec.name, taken);
  const { headers, keyHeader, head, headerRow } = spec;
  const width = headers.length;
  const sheet = context.workbook.worksheets.getItem(id);
  const lines = linesToAdd(spec);
  let inserted: InsertedSheet | null = null;
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
      layOut(sheet, spec, look);
      await look.sheet(context, sheet, lines.length);
      look.lines(sheet, headerRow + 1, lines, place.columns);
      sheet.getRangeByIndexes(0, width, 1, 1).columnHidden = true;
      putStored(context, spec.setting, { sheetId: id, headers: [...headers, keyHeader] });
      inserted = await fingerprintOf(context, { id, name });
    },
    view: () => sheet.freezePanes.freezeRows(headerRow + 1),
  });
  const step = { setting: spec.setting, inserted, added: lines, changed: [] };
  return { id, name, isNew: true, added: lines.length, changed: 0, gone: 0, left: 0, step };
}

interface Changes {
  changes: PlacedChange[];
  gone: number;
  left: number;
}

/** What a line of ours has to say; nothing of the running number, and of people's columns only what was looked at. */
function contentsNow({ numbered, people }: KeptSheet, { cells, seen }: KeptLine): Map<number, CellContent> {
  return new Map(
    cells.flatMap((cell, column) =>
      column === numbered || (people?.has(column) && !seen?.has(column)) ? [] : [[column, cell] as const],
    ),
  );
}

/** What the standing lines have to say now. */
function changesOf(spec: KeptSheet, standing: ReadonlyMap<string, PlacedLine>): Changes {
  const now = new Map([...spec.head, ...spec.lines].map((line) => [line.key, line]));
  const changes: PlacedChange[] = [];
  let [gone, left] = [0, 0];
  for (const line of standing.values()) {
    const wanted = now.get(line.key);
    const change = lineChange(line, wanted ? contentsNow(spec, wanted) : spec.gone(line.key), wanted?.seen);
    for (const column of wanted?.seen?.keys() ?? []) {
      if (!change?.cells.has(column) && (line.cells[column] ?? "") !== (wanted?.cells[column] ?? "")) left += 1;
    }
    if (!change) continue;
    changes.push({ line, change });
    if (!wanted) gone += 1;
  }
  return { changes, gone, left };
}

function changedStep({ line, change }: PlacedChange): KeptStep["changed"][number] {
  const before = new Map([...change.cells.keys()].map((column) => [column, line.cells[column] ?? ""]));
  return { key: line.key, before, after: change.cells };
}

async function update(
  context: Excel.RequestContext,
  place: KeptPlace,
  spec: KeptSheet,
  look: KeptLook,
): Promise<WrittenSheet> {
  const standing = await presentLines(context, place);
  const { changes, gone, left } = changesOf(spec, standing);
  const added = linesToAdd(spec, standing);
  // Somebody took away the line of which a cell was to be changed.
  const lost = spec.lines.reduce(
    (sum, { key, seen }) => sum + (spec.wanted && !spec.wanted.has(key) && !standing.has(key) ? (seen?.size ?? 0) : 0),
    0,
  );
  const step: KeptStep = { setting: spec.setting, inserted: null, added, changed: changes.map(changedStep) };
  const write = async (): Promise<void> => {
    await writeChanges(context, place, changes);
    const sheet = context.workbook.worksheets.getItem(place.id);
    if (added.length > 0) {
      const top = await appendLines(context, place, added.map(whole));
      look.lines(sheet, top, added, place.columns);
      await look.grown?.(context, sheet, place, top + added.length - 1);
    }
    // What is said in the pane, of one line after another, takes nobody away from where he is.
    if (!spec.people) sheet.activate();
    await context.sync();
  };
  // With the lines that come below.
  const grown = { ...place, used: { ...place.used, bottom: place.used.bottom + added.length } };
  await settle({
    write,
    standing: () => stepStanding(context, grown, step),
    giveBack: () => giveBackStep(context, grown, step),
  });
  return {
    id: place.id,
    name: place.name,
    isNew: false,
    added: added.length,
    changed: changes.length - gone,
    gone,
    left: left + lost,
    step,
  };
}

/** Finds the list that the document remembers, else the one that is known to stand somewhere. */
async function placeOf(
  context: Excel.RequestContext,
  { setting, headers, standing = null }: KeptSheet,
  remembered: RememberedSheet | null,
): Promise<KeptPlace | null> {
  // A list of an earlier version with other columns stays as it is; this one gets a sheet of its own.
  const isSame = remembered?.headers.length === headers.length + 1;
  const place = remembered && isSame ? await findPlace(context, remembered) : null;
  if (place || !standing) return place;
  const found = await findPlace(context, standing);
  if (found) putStored(context, setting, { sheetId: found.id, headers: standing.headers });
  return found;
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
    const place = await placeOf(context, spec, remembered);
    return place ? update(context, place, spec, look) : create(context, spec, look);
  }, spec.name);
}
