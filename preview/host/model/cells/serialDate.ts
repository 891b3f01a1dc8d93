const DAY_MS = 86_400_000;
/** Day zero of Excel's 1900 calendar for dates after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_SAFE_SERIAL = 61;

/** Serial number of a calendar day, or `null` when there is no such day or it lies before March 1900. */
export function dateToSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = (date.getTime() - EPOCH) / DAY_MS;
  return serial >= FIRST_SAFE_SERIAL ? serial : null;
}

export function serialToDate(serial: number): Date {
  return new Date(EPOCH + Math.round(serial * DAY_MS));
}
