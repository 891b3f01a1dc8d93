import { abandoned, takeBlank } from "./abandoned";
import { requireOpenStructure } from "../host/structure";

export interface AddedSheets {
  /** In the order they were asked for. */
  ids: string[];
  /** The names of the sheets beside them. */
  taken: string[];
  /** The names of the tables on them. */
  takenTables: string[];
}

/** A name that nobody else gives a sheet. */
function passingName(): string {
  return `IID ${Math.random().toString(36).slice(2, 12)}`;
}

/**
 * Takes sheets away that were filled a moment ago and that nobody has seen. When Excel does not let us, they stay out of
 * sight, the step says that it is to be done again, and then they go.
 */
async function takeAway(context: Excel.RequestContext, keys: readonly string[]): Promise<void> {
  try {
    for (const key of keys) context.workbook.worksheets.getItemOrNullObject(key).delete();
    await context.sync();
  } catch {
    abandoned.add(keys);
  }
}

/** Takes blank sheets away whose adding was broken off. When Excel does not let us, they go when the step is done again. */
async function takeBlankAway(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  try {
    await takeBlank(context, names);
  } catch {
    abandoned.addBlank(names);
  }
}

/**
 * Adds blank sheets behind the present ones, to be named by their ids and shown by `finishSheets`. Until then they have
 * names that nobody else uses: when Excel refuses half-way, what is taken away again is ours for sure, and never a sheet
 * that came up meanwhile. Ends with a sync.
 * @throws ExcelProblem
 */
export async function addSheets(context: Excel.RequestContext, count: number): Promise<AddedSheets> {
  const { worksheets, tables } = context.workbook;
  await abandoned.takeAway(context);
  worksheets.load("items/name");
  tables.load("items/name");
  await requireOpenStructure(context);
  const taken = worksheets.items.map(({ name }) => name);
  const names = Array.from({ length: count }, passingName);
  const sheets = names.map((name) => worksheets.add(name).load("id"));
  for (const sheet of sheets) sheet.visibility = "Hidden";
  try {
    await context.sync();
  } catch (error) {
    await takeBlankAway(context, names);
    throw error;
  }
  return { ids: sheets.map(({ id }) => id), taken, takenTables: tables.items.map(({ name }) => name) };
}

/** Sheets that were added, and how they are finished. */
interface NewSheets {
  ids: readonly string[];
  /** Those that people see; the first comes to the front. */
  shown: readonly string[];
  fill: () => Promise<void> | void;
  /** What wants to be seen, such as panes that are frozen. */
  view: () => void;
}

/** Whether they became visible in spite of the refusal; where some did, the others are shown as well. */
async function areShown(context: Excel.RequestContext, shown: readonly string[]): Promise<boolean> {
  const sheets = shown.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("visibility"));
  await context.sync();
  const seen = sheets.filter((sheet) => !sheet.isNullObject && sheet.visibility === "Visible");
  if (seen.length === 0) return false;
  for (const sheet of sheets) sheet.visibility = "Visible";
  await context.sync();
  return true;
}

/**
 * Fills new sheets while nobody sees them, so that nobody can write on one that may have to go again, and shows them last:
 * one that is seen is whole, whatever Excel answered. Ends with a sync.
 * @throws ExcelProblem; then the sheets were taken away, or the step is in doubt
 */
export async function finishSheets(
  context: Excel.RequestContext,
  { ids, shown, fill, view }: NewSheets,
): Promise<void> {
  const { worksheets } = context.workbook;
  try {
    await fill();
    for (const id of shown) worksheets.getItem(id).visibility = "Visible";
    view();
    if (shown[0] !== undefined) worksheets.getItem(shown[0]).activate();
    await context.sync();
  } catch (error) {
    const seen = await areShown(context, shown).catch(() => null);
    if (seen === true) return;
    if (seen === null) abandoned.add(ids, shown);
    else await takeAway(context, ids);
    throw error;
  }
}
