import { ReadOnce } from "./readOnce";
import { readSettings } from "./settings";

/** What the office chose for this document, as formulas go by it: severities, and what a table leaves open. */
export const officeSettings = new ReadOnce(readSettings);
