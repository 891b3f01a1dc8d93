import { writeExcel } from "../host/run";
import { askStored, isObject, putStored, readStored } from "../stored/entry";

/** Of the settings of the document: whether they are still there after it was saved, closed and opened. */
const KEPT_MARK = "iid.selfTest.kept";

/** This opening of the add-in, told from others. */
const RUNTIME = Math.random().toString(36).slice(2, 12);

interface KeptMark {
  runtime: string;
}

function isKeptMark(value: unknown): value is KeptMark {
  return isObject(value) && typeof value["runtime"] === "string";
}

/** `waiting`: put into the document by this opening of the add-in; `survived`: by an earlier one. */
export type KeptState = "none" | "waiting" | "survived";

/** @throws ExcelProblem */
export async function keptState(): Promise<KeptState> {
  const mark = await readStored(KEPT_MARK, isKeptMark);
  if (!mark) return "none";
  return mark.runtime === RUNTIME ? "waiting" : "survived";
}

/**
 * Puts a mark into the document, or takes it away. No cell is touched.
 * @throws ExcelProblem
 */
export function setKeptMark(on: boolean): Promise<void> {
  return writeExcel(async (context) => {
    const held = askStored(context, KEPT_MARK, isKeptMark);
    await context.sync();
    if (on || held()) putStored(context, KEPT_MARK, on ? { runtime: RUNTIME } : null);
    await context.sync();
  });
}
