import { oncePer } from "../../rules/once";
import type { WorkbookReading } from "../../workbook/types";

/**
 * What a reading says of the innovations and the region, as one text: a reading anew of the same cells says the same, so
 * that what was prepared or compared before still holds.
 */
export const tableFacts = oncePer(({ innovations, spd }: WorkbookReading): string =>
  JSON.stringify([innovations?.records, innovations?.nameless, spd?.records]),
);
