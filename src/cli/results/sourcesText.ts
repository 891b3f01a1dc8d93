import { fill } from "../../i18n/fill";
import type { Locale } from "../../i18n/locale";
import { texts } from "../../i18n/text";
import type { FigureSource } from "../../workbook/sources";

const sourceTexts = texts({
  read: { id: "Terbaca: {places}.", en: "Read: {places}." },
  innovations: {
    id: "lembar “{sheet}” baris {first}-{last} ({count} inovasi)",
    en: "sheet “{sheet}” rows {first}-{last} ({count} innovations)",
  },
  spd: {
    id: "SPD di lembar “{sheet}” baris {first}-{last} (kolom {column})",
    en: "SPD on sheet “{sheet}” rows {first}-{last} (column {column})",
  },
  departments: {
    id: "daftar perangkat daerah di lembar “{sheet}” baris {first}-{last}",
    en: "departments on sheet “{sheet}” rows {first}-{last}",
  },
});

function place({ of, sheet, rows: [first, last], count, column }: FigureSource, locale: Locale): string {
  return fill(sourceTexts[of][locale], { sheet, first, last, count, column: column ?? "" });
}

/** Which sheets and rows were read, in one line. */
export function sourcesText(sources: readonly FigureSource[], locale: Locale): string {
  const places = sources.map((source) => place(source, locale)).join("; ");
  return fill(sourceTexts.read[locale], { places });
}
