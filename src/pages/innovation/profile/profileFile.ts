import type { Analysis } from "../../../analysis/types";
import { innovationProfile } from "../../../exchange/innovationProfile/content";
import { profilePages } from "../../../exchange/innovationProfile/profilePages";
import type { Locale } from "../../../i18n/locale";
import { profilePageWords } from "../../../i18n/share/profilePage";
import type { InnovationTable } from "../../../workbook/types";
import { writeXlsxWorkbook } from "../../../xlsx/index";
import { safeFileName, type OutFile } from "../../shared/give/outFile";

/**
 * The pages about innovations as a workbook of their own.
 * @param rows Excel's row numbers, at least one
 */
export async function profileFile(
  analysis: Analysis,
  table: InnovationTable,
  rows: readonly number[],
  locale: Locale,
): Promise<OutFile> {
  const profiles = rows.flatMap((row) => innovationProfile(analysis, table, row) ?? []);
  const content = await writeXlsxWorkbook({ sheets: [profilePages(profiles, profilePageWords(locale, analysis))] });
  const [first] = profiles;
  const whose = profiles.length === 1 && first ? ` - ${first.name}` : "";
  return { name: safeFileName(`Profil Inovasi ${analysis.year}${whose}`, "xlsx"), content };
}
