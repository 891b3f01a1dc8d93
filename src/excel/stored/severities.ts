import type { SeverityChoices } from "../../checks/severities";
import { writeExcel } from "../host/run";
import { ReadOnce } from "./readOnce";
import { readSettings } from "./settings";

/** The severities chosen in this document. */
export const officeSeverities = new ReadOnce<SeverityChoices>(async () => (await readSettings()).severities ?? {});

/**
 * Takes other severities into use and has Excel calculate every formula: it does not see what changed behind their
 * arguments.
 * @throws ExcelProblem
 */
export function applySeverities(choices: SeverityChoices): Promise<void> {
  officeSeverities.put(choices);
  return writeExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
