import { doubts } from "./doubts";
import { toProblem, type ExcelProblem } from "./problem";

/** What stands there of a change; `between` when a part of it was done. */
export type Standing = "before" | "after" | "between";

/** A change of the workbook of which it can be told afterwards how far it came. */
export interface Deed {
  /** All requests of the change. */
  write: () => Promise<unknown>;
  /** Reads back what stands there now. */
  standing: () => Promise<Standing>;
  /** Takes back what was done of it, as far as it still stands as it was written. */
  giveBack: () => Promise<unknown>;
  /** Whether a request that changed something was answered already; absent for changes in one request. */
  begun?: () => boolean;
}

/** Reads back how far a change came, and gives a part of it back. */
async function outcomeOf({ standing, giveBack }: Deed): Promise<"done" | "undone" | "doubt"> {
  const stands = await standing();
  if (stands !== "between") return stands === "after" ? "done" : "undone";
  await giveBack();
  return (await standing()) === "before" ? "undone" : "doubt";
}

/**
 * The journal of every change: makes it and settles it. A batch is not atomic, and an answer can be lost: a request that
 * Excel breaks off says nothing about what was done. So it is read back. All of it done is done; a part is given back. When
 * Excel lets us neither finish nor give back, the change goes on as if it were done, so that the step leaves its undo, and
 * `doubts` has the step say so.
 * @throws ExcelProblem that of the change, when nothing of it is left
 */
export async function settle(deed: Deed): Promise<void> {
  let problem: ExcelProblem;
  try {
    await deed.write();
    return;
  } catch (error) {
    problem = toProblem(error, null);
  }
  // Refused before anything was done; and while a cell is open, nothing could be read back.
  if (problem.code === "cell-edit" && !deed.begun?.()) throw problem;
  const outcome = await outcomeOf(deed).catch(() => "doubt" as const);
  if (outcome === "doubt") doubts.arise();
  if (outcome === "undone") throw problem;
}
