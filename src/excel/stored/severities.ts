import type { SeverityChoices } from "../../checks/severities";
import { ReadOnce } from "./readOnce";
import { readSettings } from "./settings";

/** The severities chosen in this document. */
export const officeSeverities = new ReadOnce<SeverityChoices>(async () => (await readSettings()).severities ?? {});
