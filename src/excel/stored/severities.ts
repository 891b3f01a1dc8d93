import type { SeverityChoices } from "../../checks/severities";
import { writeExcel } from "../host/run";

let known: SeverityChoices | null = null;

/** The severities chosen in this document, as pane and formulas share them; `null` until somebody has read them. */
export function knownSeverities(): SeverityChoices | null {
  return known;
}

export function rememberSeverities(choices: SeverityChoices | null): void {
  known = choices;
}

/**
 * Takes other severities into use and has Excel calculate every formula: it does not see what changed behind their
 * arguments.
 * @throws ExcelProblem
 */
export function applySeverities(choices: SeverityChoices): Promise<void> {
  known = choices;
  return writeExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
