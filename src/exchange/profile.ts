import { PROFILE_DEADLINE, PROFILE_LABELS } from "../template/headers";
import { parseDate } from "../workbook/cells/date";
import { cleanText, normalizeText } from "../workbook/cells/text";
import type { CellValue, WorkbookData } from "../workbook/types";

/** Who hands the workbook out, as its sheet _Profil_ says; what it does not say is `""`. */
export interface Sender {
  region: string;
  office: string;
  contact: string;
  phone: string;
  email: string;
  /** ISO date; the cell as written when it is no date. */
  deadline: string;
}

const LABEL_ROWS = 40;

/** Reads a label in one of the first columns and what stands right of it. */
function valueBeside({ sheets }: WorkbookData, label: string): CellValue {
  const wanted = normalizeText(label);
  for (const { values } of sheets.filter(({ own }) => own !== true)) {
    for (const row of values.slice(0, LABEL_ROWS)) {
      const at = row.findIndex((cell) => typeof cell === "string" && normalizeText(cell) === wanted);
      if (at >= 0 && at < 3) return row.slice(at + 1).find((cell) => cell !== null && cell !== "") ?? null;
    }
  }
  return null;
}

/** The assessment year that a workbook of our template names; `null` without one. */
export function namedYear(data: WorkbookData): number | null {
  const year = Number(cleanText(valueBeside(data, PROFILE_LABELS.year)));
  return Number.isInteger(year) && year >= 2000 && year < 2100 ? year : null;
}

export function senderOf(data: WorkbookData): Sender {
  const text = (label: string): string => cleanText(valueBeside(data, label));
  const deadline = valueBeside(data, PROFILE_DEADLINE);
  return {
    region: text(PROFILE_LABELS.region),
    office: text(PROFILE_LABELS.office),
    contact: text(PROFILE_LABELS.contact),
    phone: text(PROFILE_LABELS.phone),
    email: text(PROFILE_LABELS.email),
    deadline: parseDate(deadline, data.date1904) ?? cleanText(deadline),
  };
}
