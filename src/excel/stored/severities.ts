import type { SeverityChoices } from "../../checks/severities";
import { calculateAll } from "../host/calculateAll";
import { ReadOnce } from "./readOnce";
import { readSettings } from "./settings";

/** The severities chosen in this document. */
export const officeSeverities = new ReadOnce<SeverityChoices>(async () => (await readSettings()).severities ?? {});

/** Takes other severities into use, in every formula too. @throws ExcelProblem */
export function applySeverities(choices: SeverityChoices): Promise<void> {
  officeSeverities.put(choices);
  return calculateAll();
}
