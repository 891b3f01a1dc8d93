import { doubts } from "../../excel/host/doubts";
import { ExcelProblem } from "../../excel/host/problem";

/** What follows once something is kept: Excel's refusal of it undoes nothing, so the step goes on and leaves its undo. */
export async function afterKeeping(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    doubts.arise();
  }
}
