import { cleanText, normalizeText } from "./cells/text";
import { regionCell } from "./officeProfile";
import type { WorkbookData } from "./types";

/** Something that comes before the innovations: where it is filled in, and whether it is. */
export interface FirstStep {
  step: "profile" | "departments";
  sheet: string;
  /** Excel's row number, from 1. */
  row: number;
  /** Zero-based column. */
  column: number;
  done: boolean;
}

const DEPARTMENTS = /^(?:opd|pd|skpd|perangkat daerah|daftar (?:opd|pd|skpd|perangkat daerah))$/;
const NAME = "perangkat daerah";
const TOP_ROWS = 20;

/** The first name of the list of departments, on a sheet that is called after it. */
function departmentsStep(data: WorkbookData): FirstStep | null {
  for (const { name, values, top, left } of data.sheets) {
    if (!DEPARTMENTS.test(normalizeText(name))) continue;
    for (const [at, row] of values.slice(0, TOP_ROWS).entries()) {
      const column = row.findIndex((cell) => normalizeText(cleanText(cell)) === NAME);
      // A title stands alone.
      if (column < 0 || row.filter((cell) => cleanText(cell) !== "").length < 2) continue;
      const done = cleanText(values[at + 1]?.[column] ?? null) !== "";
      return { step: "departments", sheet: name, row: top + at + 2, column: left + column, done };
    }
  }
  return null;
}

/** What a workbook from our template asks for before its first innovation; nothing in a workbook without such sheets. */
export function firstSteps(data: WorkbookData | null): FirstStep[] {
  const region = regionCell(data);
  const departments = data && departmentsStep(data);
  return [...(region ? [{ step: "profile" as const, ...region }] : []), ...(departments ? [departments] : [])];
}
