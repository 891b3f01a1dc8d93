import type { SheetData } from "../../workbook/types";
import { juryOutcome, type JuryOptions } from "./outcome";
import { readJurySheet } from "./readSheet";
import type { JuryOutcome, JuryProblem, JurySheet, JuryWeights } from "./types";
import { juryWeights, readWeightSheet, weighedCriteria } from "./weights";

/** What the sheets of a workbook say of a competition. */
export interface CompetitionReading {
  /** Name of the sheet of the jurors; `null` where there is none. */
  jury: string | null;
  /** Name of the sheet *Bobot*; `null` where there is none. */
  weights: string | null;
  /** What can be judged, or why nothing can. */
  found: { sheet: JurySheet; weights: JuryWeights } | JuryProblem;
}

export function readCompetition(sheets: readonly SheetData[]): CompetitionReading {
  const weighed = readWeightSheet(sheets);
  const sheet = readJurySheet(sheets, weighedCriteria(weighed));
  const named = {
    jury: "sheet" in sheet ? sheet.sheet : null,
    weights: weighed && "sheet" in weighed ? weighed.sheet : null,
  };
  if ("kind" in sheet) return { ...named, found: sheet };
  const weights = juryWeights(sheets, sheet);
  return { ...named, found: "kind" in weights ? weights : { sheet, weights } };
}

/** From the sheets of a workbook to the result of its jury, or why there is none. */
export function judgeCompetition(sheets: readonly SheetData[], options: JuryOptions): JuryOutcome | JuryProblem {
  const { found } = readCompetition(sheets);
  return "kind" in found ? found : juryOutcome(found.sheet, found.weights, options);
}
