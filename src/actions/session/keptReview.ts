import { readReview, writeExceptions, writeRuns } from "../../excel/stored/reviewStore";
import type { KeptReview } from "../../review/index";
import type { ReviewChange } from "./types";

/**
 * Reads what is kept, changes it and writes it: what somebody else added to the workbook meanwhile is not lost.
 * @returns what is kept then
 * @throws ExcelProblem
 */
export async function changeReview(change: (kept: KeptReview) => ReviewChange): Promise<KeptReview> {
  const { exceptions, runs } = change(await readReview());
  if (exceptions) await writeExceptions(exceptions);
  if (runs) await writeRuns(runs);
  return readReview();
}
