import { ExcelProblem, toProblem } from "./problem";

/** What a change left in the workbook: all of it, or what Excel did not let us find out. */
export type Outcome = "done" | "doubtful";

/** A change of the workbook of which it can be told afterwards how far it came. */
export interface Deed {
  /** All requests of the change. */
  write: () => Promise<unknown>;
  /** Reads back what stands there now; `between` when a part of the change was done. */
  standing: () => Promise<"before" | "after" | "between">;
  /** Takes back what was done of it, as far as it still stands as it was written. */
  giveBack: () => Promise<unknown>;
  /** Whether a request that changed something was answered already; absent for changes in one request. */
  begun?: () => boolean;
}

/**
 * Makes a change and settles it. A batch is not atomic, and an answer can be lost: a request that Excel breaks off says
 * nothing about what was done. So it is read back. All of it done is done; a part is given back.
 * @returns `doubtful` when Excel let us neither finish nor give back: then the change may stand, and can be taken back later
 * @throws ExcelProblem that of the change, when nothing of it is left
 */
export async function settle({ write, standing, giveBack, begun }: Deed): Promise<Outcome> {
  let problem: ExcelProblem;
  try {
    await write();
    return "done";
  } catch (error) {
    problem = toProblem(error, null);
  }
  // Refused before anything was done; and while a cell is open, nothing could be read back.
  if (problem.code === "cell-edit" && !begun?.()) throw problem;
  try {
    const stands = await standing();
    if (stands === "after") return "done";
    if (stands === "between") {
      await giveBack();
      if ((await standing()) !== "before") return "doubtful";
    }
  } catch {
    return "doubtful";
  }
  throw problem;
}
