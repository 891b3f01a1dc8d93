import { texts } from "../../../i18n/text";
import { sameText } from "../../../workbook/cells/text";
import type { WorkbookData } from "../../../workbook/types";

export const competitionActionTexts = texts({
  taken: {
    id: "Buku kerja ini sudah memiliki lembar “{sheet}”, yang dipakai seperti adanya. Beri nama lain pada lembar itu bila ingin yang baru.",
    en: "This workbook has a sheet “{sheet}” already, which is used as it is. Give that sheet another name for a new one.",
  },
});

/** Whether a sheet of this name is there: what people have on it is used, never made anew. */
export function isTaken(data: WorkbookData | null, sheet: string): boolean {
  return data?.sheets.some(({ name }) => sameText(name, sheet)) ?? false;
}
