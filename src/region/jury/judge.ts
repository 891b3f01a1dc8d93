import type { SheetData } from "../../workbook/types";
import { juryOutcome, type JuryOptions } from "./outcome";
import { readJurySheet } from "./readSheet";
import type { JuryOutcome, JuryProblem } from "./types";
import { juryWeights, readWeightSheet, weighedCriteria } from "./weights";

/** From the sheets of a workbook to the result of its jury, or why there is none. */
export function judgeCompetition(sheets: readonly SheetData[], options: JuryOptions): JuryOutcome | JuryProblem {
  const sheet = readJurySheet(sheets, weighedCriteria(readWeightSheet(sheets)));
  if ("kind" in sheet) return sheet;
  const weights = juryWeights(sheets, sheet);
  return "kind" in weights ? weights : juryOutcome(sheet, weights, options);
}
