import { askStored, putStored } from "../stored/entry";
import { isKeptMarks, takeIn, type KeptMarks } from "./keptMarks";

/** Where the document keeps marks. */
export const MARKS_KEY = "iid.marks";

/** Asks within a batch for the marks that the document keeps. @returns gives them after the sync */
export function askMarks(context: Excel.RequestContext): () => KeptMarks | null {
  return askStored(context, MARKS_KEY, isKeptMarks);
}

/** The marks that the document keeps now; one sync. */
export async function readRecord(context: Excel.RequestContext): Promise<KeptMarks | null> {
  const held = askMarks(context);
  await context.sync();
  return held();
}

/** Puts the record of marks within a batch. Each writing is told from others, so that nobody removes what he has not read. */
export function putMarks(context: Excel.RequestContext, marks: KeptMarks): void {
  const { by = Math.random().toString(36).slice(2, 12), turn = 0 } = marks.writing ?? {};
  marks.writing = { by, turn: turn + 1 };
  putStored(context, MARKS_KEY, marks);
}

/** Puts the record of marks, and takes in what another pane put there meanwhile. */
export async function keepMarks(context: Excel.RequestContext, marks: KeptMarks): Promise<void> {
  const there = askMarks(context);
  putMarks(context, marks);
  await context.sync();
  if (takeIn(marks, there())) await keepMarks(context, marks);
}

/** Whether a record is the very one that was read. */
export function isSameRecord(a: KeptMarks, b: KeptMarks): boolean {
  const cells = ({ sheets }: KeptMarks): string => JSON.stringify(sheets.map((sheet) => [sheet.id, sheet.cells]));
  if (!a.writing || !b.writing) return a.writing === b.writing && cells(a) === cells(b);
  return a.writing.by === b.writing.by && a.writing.turn === b.writing.turn;
}

/**
 * Takes the record of marks away, but not one that another pane has written since.
 * @param read as it was when the marks were taken back
 */
export async function removeMarks(context: Excel.RequestContext, read: KeptMarks): Promise<void> {
  const there = askMarks(context);
  putStored(context, MARKS_KEY, null);
  await context.sync();
  const others = there();
  if (others && !isSameRecord(others, read)) await keepMarks(context, others);
}
