import type { SheetSpec } from "../../../template/types";
import type { Area, CellValue } from "../../../workbook/types";
import { ExcelProblem } from "../../host/problem";
import { settle } from "../../host/settle";
import { abandoned } from "../abandoned";
import { rangeAt } from "../chartsAndPage";
import { writeGuarded, type FormulaInput } from "../guarded";
import { extentOf, holdsAt, inputsAgain, inputsBetween, isJoinTaken, isMoved, placesOf, sameArea } from "./cells";
import { eraseCharts, redress, without } from "./dress";

/** A sheet of ours whose content is to be replaced by another of ours. */
export interface Rewriting {
  sheetId: string;
  from: SheetSpec;
  to: SheetSpec;
  /** Puts into the document what it has to remember with each of the two. The caller syncs. */
  remember: (content: SheetSpec) => void;
}

/** What was done of it, to be taken back. */
export interface Rewritten {
  /** The sheet's. */
  name: string;
  /** The cells that were written, by row and column. */
  places: ReadonlySet<string>;
  /** The ids of the charts that were drawn; those drawn again when an undo is refused come to them. */
  drawn: string[];
}

/** A sheet as it was found, and what is to be written into its cells. */
interface Opened {
  sheet: Excel.Worksheet;
  now: CellValue[][];
  inputs: FormulaInput[][];
  /** The ids of the charts on it. */
  charts: ReadonlySet<string>;
}

function loadCells(sheet: Excel.Worksheet, { from, to }: Rewriting): () => CellValue[][] {
  const [one, other] = [extentOf(from), extentOf(to)];
  const [bottom, right] = [Math.max(one.bottom, other.bottom), Math.max(one.right, other.right)];
  const range = rangeAt(sheet, { top: 0, left: 0, bottom, right }).load("formulas");
  return () => range.formulas as CellValue[][];
}

async function cellsNow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rewriting: Rewriting,
): Promise<CellValue[][]> {
  const cells = loadCells(sheet, rewriting);
  await context.sync();
  return cells();
}

/**
 * @param inputsOf what is to be written into the cells that stand there, `null` when it cannot be
 * @returns `null` when the sheet is gone or cannot be written
 * @throws ExcelProblem `protected`
 */
async function open(
  context: Excel.RequestContext,
  rewriting: Rewriting,
  inputsOf: (now: CellValue[][]) => FormulaInput[][] | null,
): Promise<Opened | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(rewriting.sheetId);
  sheet.load("id,name,visibility,protection/protected");
  await context.sync();
  if (sheet.isNullObject || abandoned.has(sheet)) return null;
  if (sheet.protection.protected) throw new ExcelProblem("protected", sheet.name);
  const charts = sheet.charts.load("items/id");
  const now = await cellsNow(context, sheet, rewriting);
  const inputs = inputsOf(now);
  return inputs && { sheet, now, inputs, charts: new Set(charts.items.map(({ id }) => id)) };
}

/** Cells that are joined in one content and not in the other. */
function joinedOnlyIn(one: SheetSpec, other: SheetSpec): Area[] {
  return without(one.merges, other.merges, sameArea);
}

/** Whether a chart goes with the second content only. */
function isNewChart({ from, to }: Rewriting, name: string): boolean {
  const isOf = ({ charts = [] }: SheetSpec): boolean => charts.some((chart) => chart.name === name);
  return isOf(to) && !isOf(from);
}

/** Writes the cells. @returns whether no row or column had moved in that moment */
async function write(
  context: Excel.RequestContext,
  { sheetId, from, to }: Rewriting,
  { sheet, now, inputs }: Omit<Opened, "charts">,
): Promise<boolean> {
  const parted = joinedOnlyIn(from, to);
  // Cells that are joined hold nothing but the first.
  for (const merge of parted) rangeAt(sheet, merge).unmerge();
  const stands = await writeGuarded(context, {
    sheetId,
    top: 0,
    left: 0,
    inputs,
    looked: (row, column) => now[row]?.[column] ?? "",
    isMoved: (_, cells) => isMoved(from, cells),
  });
  for (const merge of stands ? joinedOnlyIn(to, from) : parted) rangeAt(sheet, merge).merge(false);
  if (!stands) await context.sync();
  return stands;
}

/** How a content is replaced. */
interface Manner {
  /** The ids of charts that go with the first content only; those that have to be drawn again are added. */
  drawn?: string[];
  /** Whether the sheet comes to the front. */
  isShown?: boolean;
}

/**
 * Replaces one content by the other; a change that Excel breaks off is given back.
 * @returns `null` when rows or columns had moved in that moment: then nothing was changed
 */
async function replace(
  context: Excel.RequestContext,
  rewriting: Rewriting,
  opened: Opened,
  { drawn = [], isShown = false }: Manner,
): Promise<Rewritten | null> {
  const { from, to, remember } = rewriting;
  const { sheet, inputs, charts } = opened;
  const places = placesOf(inputs);
  const fresh: string[] = [];
  const progress = { isBegun: false, isMoved: false, isDone: false };
  // What looks otherwise is not read back: once it may, only giving back makes it sure.
  let looksAsFound = joinedOnlyIn(from, to).length === 0;
  await settle({
    async write() {
      progress.isMoved = !(await write(context, rewriting, opened));
      progress.isBegun = true;
      if (!progress.isMoved) {
        looksAsFound = false;
        await eraseCharts(context, sheet, ({ id }) => drawn.includes(id));
        remember(to);
        if (isShown) sheet.activate();
        fresh.push(...(await redress(context, sheet, from, to)));
      }
      progress.isDone = true;
    },
    begun: () => progress.isBegun,
    async standing() {
      if (progress.isDone) return "after";
      const cells = await cellsNow(context, sheet, rewriting);
      return looksAsFound && holdsAt(from, places, cells) ? "before" : "between";
    },
    async giveBack() {
      const cells = await cellsNow(context, sheet, rewriting);
      const back = { ...rewriting, from: to, to: from };
      await write(context, back, { sheet, now: cells, inputs: inputsAgain(to, from, places, cells) });
      await eraseCharts(context, sheet, ({ id, name }) => !charts.has(id) && isNewChart(rewriting, name));
      remember(from);
      drawn.push(...(await redress(context, sheet, to, from)));
      looksAsFound = true;
    },
  });
  return progress.isMoved ? null : { name: sheet.name, places, drawn: fresh };
}

/**
 * Makes a sheet that holds one content of ours hold another, in place, and brings it to the front. Cells that somebody wrote
 * into, colours, widths and what was moved by hand stay.
 * @returns `null` when the sheet is gone, its rows or columns have moved or a cell is needed that somebody filled: then
 * nothing of it was changed
 * @throws ExcelProblem `protected`
 */
export async function rewrite(context: Excel.RequestContext, rewriting: Rewriting): Promise<Rewritten | null> {
  const { from, to } = rewriting;
  const opened = await open(context, rewriting, (now) => inputsBetween(from, to, now));
  return opened && replace(context, rewriting, opened, { isShown: true });
}

/**
 * Gives a sheet back the content that it had before, in the cells that still say what was written.
 * @returns `false` when the sheet is gone, its rows or columns have moved or cells that were joined before are needed: then
 * nothing of it was changed
 * @throws ExcelProblem `protected`
 */
export async function rewriteBack(
  context: Excel.RequestContext,
  { from, to, ...rest }: Rewriting,
  { places, drawn }: Rewritten,
): Promise<boolean> {
  const back = { ...rest, from: to, to: from };
  const opened = await open(context, back, (now) =>
    isMoved(to, now) || isJoinTaken(to, joinedOnlyIn(from, to), now) ? null : inputsAgain(to, from, places, now),
  );
  return opened !== null && (await replace(context, back, opened, { drawn })) !== null;
}
