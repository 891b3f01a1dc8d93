import { DAY, EPOCH_1900, EPOCH_1904, LAST_SERIAL, LEAP_BUG, OFFSET_1904 } from "./date";
import { isoDate } from "./dateText";

/** @returns Excel's day number of an ISO date; `null` when it is no date or outside Excel's calendar */
export function isoToSerial(iso: string, date1904: boolean): number | null {
  if (iso === "1900-02-29") return date1904 ? null : LEAP_BUG;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match || isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === null) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const days = Math.round((time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
  const serial = !date1904 && days >= LEAP_BUG ? days + 1 : days;
  const first = date1904 ? 0 : 1;
  return serial < first || serial > LAST_SERIAL - (date1904 ? OFFSET_1904 : 0) ? null : serial;
}
