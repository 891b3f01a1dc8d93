import { formatDay } from "../../../../i18n/format";
import type { StyleRole } from "../../../../template/types";
import { type SheetRows } from "../../../../template/sheetRows";
import type { ReportContent, Writing } from "./content";
import { SHEET_COLUMNS } from "./sheetColumns";

/** Room for a signature and a stamp. */
const ROOM = 54;
/** What is not known is written by hand. */
const DOTS = "........................";

/** Place, day, office and name of who signs, on the right of the page as letters have it. */
export function signaturePart(rows: SheetRows, { say, locale }: Writing, { profile, computedAt }: ReportContent): void {
  const line = (text: string, role: StyleRole): void => {
    rows.spread([{ text, left: 3, right: SHEET_COLUMNS - 1 }], role);
  };
  const date = formatDay(locale, computedAt);
  line(say("report.signed", { place: profile.place || DOTS, date }), "body");
  line(profile.position || DOTS, "body");
  rows.height(rows.next, ROOM);
  rows.next += 1;
  line(profile.signer || DOTS, "label");
  line(say("report.number", { number: profile.number || DOTS }), "body");
}
