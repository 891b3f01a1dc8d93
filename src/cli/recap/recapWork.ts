import { basename } from "node:path";
import type { Locale } from "../../i18n/cliTexts";
import { ownRegion } from "../../region/names/ownRegion";
import { recapFigures } from "../../region/recap/figures";
import type { RecapRow } from "../../region/recap/types";
import type { RuleSet } from "../../rules/types";
import type { ReadOptions } from "../../workbook/types";
import type { FileWork } from "../call/command";
import type { InputFile } from "../input/inputs";
import { readWorkbookFile } from "../input/readFile";
import { assessed } from "../judging/assess";
import { fileRefusal } from "../judging/defect";
import { assessmentJson, type FindingJson, type InnovationJson } from "../results/assessmentJson";

/** A workbook of a recap, as a worker hands it over. */
export interface RecapFile {
  row: RecapRow;
  /** Where tables are written, what stands in them. */
  innovations: InnovationJson[];
  findings: FindingJson[];
}

/** What a recap reads its workbooks by. */
export interface RecapReading {
  rules: RuleSet;
  search: ReadOptions;
  /** Whether innovations and findings are handed over, too. */
  tables: boolean;
  locale: Locale;
}

/** A file without figures, and why. */
export function unusedFile(file: string, reason: string): RecapFile {
  const name = basename(file).replace(/\.xlsx$/i, "");
  return { row: { file, name, named: false, figures: null, problem: reason }, innovations: [], findings: [] };
}

async function fileOf(file: string, { rules, search, tables, locale }: RecapReading): Promise<RecapFile> {
  const data = await readWorkbookFile(file, locale);
  const { input, analysis } = assessed(file, data, rules, search, locale);
  const own = ownRegion(data);
  const name = own?.text ?? unusedFile(file, "").row.name;
  const row = { file, name, named: own !== null, figures: recapFigures(data, input, analysis), problem: null };
  if (!tables) return { row, innovations: [], findings: [] };
  const { innovations, findings } = assessmentJson(file, analysis, locale);
  return { row, innovations, findings };
}

/** One workbook after another; whatever is wrong with one is its own row. */
export function recapWork(reading: RecapReading): FileWork<RecapFile> {
  const { locale } = reading;
  return async ({ file, problem: known }: InputFile) => {
    if (known !== undefined) return unusedFile(file, known);
    try {
      return await fileOf(file, reading);
    } catch (error) {
      return unusedFile(file, fileRefusal(file, error, locale).problem);
    }
  };
}
