import { join } from "node:path";
import { fileNames } from "../../exchange/share/fileNames";
import type { Locale } from "../../i18n/cliTexts";
import { recapText } from "../../i18n/region/recap";
import { recapLetter } from "../../i18n/region/recapLetter";
import { regionLetterSheet } from "../../region/recap/regionLetterSheet";
import type { Recap } from "../../region/recap/types";
import type { RuleSet } from "../../rules/types";
import { writeXlsxWorkbook } from "../../xlsx/index";
import { refuseExisting, writeNew } from "../output/writeFile";

/** Writes the letter to each region as a workbook of its own. @throws InputProblem when one is there already */
export async function writeLetters(
  folder: string,
  recap: Recap,
  rules: RuleSet,
  force: boolean,
  locale: Locale,
): Promise<void> {
  const titles = recap.rows.map(({ name }) => recapText("id", "letterFile", { name }));
  const names = fileNames(rules.year, titles).map((name) => join(folder, name));
  for (const out of names) refuseExisting({ out, force }, locale);
  for (const [i, row] of recap.rows.entries()) {
    const sheet = regionLetterSheet(recapText("id", "letterSheet"), recapLetter(row, recap, rules));
    writeNew(names[i]!, await writeXlsxWorkbook({ sheets: [sheet] }), force, locale);
  }
}
