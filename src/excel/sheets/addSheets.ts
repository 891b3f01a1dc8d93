import { requireOpenStructure } from "../host/structure";

export interface AddedSheets {
  /** In the order they were asked for. */
  ids: string[];
  /** The names of the sheets beside them. */
  taken: string[];
}

/** A name that nobody else gives a sheet. */
function passingName(): string {
  return `IID ${Math.random().toString(36).slice(2, 12)}`;
}

/** Takes sheets away that were added a moment ago. */
export async function takeAway(context: Excel.RequestContext, keys: readonly string[]): Promise<void> {
  for (const key of keys) context.workbook.worksheets.getItemOrNullObject(key).delete();
  await context.sync();
}

/**
 * Adds blank sheets behind the present ones, to be named by their ids. Until then they have names that nobody else uses:
 * when Excel refuses half-way, what is taken away again is ours for sure, and never a sheet that came up meanwhile.
 * Ends with a sync.
 * @throws ExcelProblem
 */
export async function addSheets(context: Excel.RequestContext, count: number): Promise<AddedSheets> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await requireOpenStructure(context);
  const taken = worksheets.items.map(({ name }) => name);
  const names = Array.from({ length: count }, passingName);
  const sheets = names.map((name) => worksheets.add(name).load("id"));
  try {
    await context.sync();
  } catch (error) {
    await takeAway(context, names);
    throw error;
  }
  return { ids: sheets.map(({ id }) => id), taken };
}
