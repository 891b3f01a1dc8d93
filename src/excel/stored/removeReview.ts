import { toProblem, type ExcelProblem } from "../host/problem";
import { readExcel, writeExcel } from "../host/run";
import { putStored } from "./settings";

/** Whatever acceptances and results are kept under, in every format there was. */
const REVIEW = ["iid.review.", "iid.item.accepted.", "iid.item.run."];
/** What could not be read was put aside under its key behind this. */
const ASIDE = "iid.aside.";

/** Something that the document keeps, as it is. */
export interface StoredEntry {
  key: string;
  value: object | string;
}

function isOfReview(key: string): boolean {
  const own = key.startsWith(ASIDE) ? key.slice(ASIDE.length) : key;
  return REVIEW.some((prefix) => own.startsWith(prefix));
}

async function reviewKeys(context: Excel.RequestContext): Promise<string[]> {
  const { settings } = context.workbook;
  settings.load("items/key");
  await context.sync();
  return settings.items.map(({ key }) => key).filter(isOfReview);
}

async function reviewEntries(context: Excel.RequestContext): Promise<StoredEntry[]> {
  const keys = await reviewKeys(context);
  const held = keys.map((key) => context.workbook.settings.getItemOrNullObject(key).load("key,value"));
  if (held.length > 0) await context.sync();
  return held.flatMap((one) => (one.isNullObject ? [] : [{ key: one.key, value: one.value as object | string }]));
}

/** What was removed, and why some of it stayed, if it did. */
export interface RemovedReview {
  entries: StoredEntry[];
  problem: ExcelProblem | null;
}

/**
 * Removes acceptances and results from the document, whether they can be read or not.
 * @throws ExcelProblem when nothing was removed
 */
export async function removeReview(): Promise<RemovedReview> {
  const entries = await readExcel(reviewEntries);
  if (entries.length === 0) return { entries, problem: null };
  try {
    await writeExcel(async (context) => {
      for (const { key } of entries) putStored(context, key, null);
      await context.sync();
    });
    return { entries, problem: null };
  } catch (error) {
    const problem = toProblem(error, null);
    // A batch is not atomic: what it did before it broke off is done.
    const left = await readExcel(reviewKeys).catch(() => null);
    if (left && left.length >= entries.length) throw problem;
    return { entries, problem: left?.length === 0 ? null : problem };
  }
}

/**
 * Puts back what was removed; what stands under a key by now stays.
 * @throws ExcelProblem
 */
export function putReviewBack(entries: readonly StoredEntry[]): Promise<void> {
  return writeExcel(async (context) => {
    const present = new Set(await reviewKeys(context));
    for (const { key, value } of entries) if (!present.has(key)) putStored(context, key, value);
    await context.sync();
  });
}
