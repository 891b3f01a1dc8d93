import { catalogWords } from "../../../i18n/catalog/catalogWords";
import type { Locale } from "../../../i18n/locale";
import { catalogSheet } from "../../../library/catalog/sheet";
import type { CatalogEntry } from "../../../library/catalog/types";
import { writeXlsxWorkbook } from "../../../xlsx/index";
import { safeFileName, type OutFile } from "../../shared/give/outFile";

/** The catalogue as a workbook of its own, which another office opens in its store. */
export async function catalogFile(entries: readonly CatalogEntry[], locale: Locale, name: string): Promise<OutFile> {
  const content = await writeXlsxWorkbook({ sheets: [catalogSheet(entries, catalogWords(locale))] });
  return { name: safeFileName(name, "xlsx"), content };
}
