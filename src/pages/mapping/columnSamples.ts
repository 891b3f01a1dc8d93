import { formatDate } from "../../i18n/format";
import type { Locale } from "../../i18n/locale";
import type { CellValue, InnovationTable, MappedColumn, WorkbookData } from "../../workbook/types";

const SHOWN = 3;
const LONGEST = 40;

function shortText(value: CellValue): string {
  const text = String(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}

/** The first different contents of a column among the innovations; dates as dates. */
export function samplesOf(
  { column, role }: MappedColumn,
  table: InnovationTable,
  data: WorkbookData | null,
  locale: Locale,
): string[] {
  const sheet = data?.sheets.find(({ name }) => name === table.sheet);
  const found = new Set<string>();
  for (const record of table.records) {
    const date = role.kind === "field" ? record.fields[role.field]?.date : undefined;
    const raw = sheet?.values[record.row - 1 - sheet.top]?.[column - sheet.left] ?? null;
    const text = date ? formatDate(locale, date) : shortText(raw);
    if (text !== "") found.add(text);
    if (found.size === SHOWN) break;
  }
  return [...found];
}
