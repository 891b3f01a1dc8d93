import { analyze } from "../../analysis/index";
import type { Analysis, AnalysisInput } from "../../analysis/types";
import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import type { ReadOptions, TableProblem, WorkbookData, WorkbookReading } from "../../workbook/types";
import { missingPlace, tableProblem } from "../input/tableProblem";

/** A workbook whose table was found. */
export interface Assessed {
  input: AnalysisInput;
  analysis: Analysis;
  reading: WorkbookReading;
  problem: null;
}

export type Assessment = Assessed | { analysis: null; problem: TableProblem };

/**
 * From the cells of a workbook to its score and findings.
 * @param options narrow the search for the innovation table to a sheet or an Excel table
 * @throws MissingValueError when the rules leave a value unknown that the index needs
 */
export function assessWorkbook(data: WorkbookData, rules: RuleSet, options: ReadOptions = {}): Assessment {
  const reading = readWorkbook(data, rules, options);
  const { innovations, spd, opd, problem } = reading;
  if (problem) return { analysis: null, problem };
  if (!innovations) return { analysis: null, problem: { kind: "no-table", seen: [] } };
  const input = { innovations, spd, opd, rules };
  return { input, analysis: analyze(input), reading, problem: null };
}

/**
 * The same of a workbook that a call names.
 * @throws InputProblem without the sheet or table that was asked for, or without a table
 * @throws MissingValueError
 */
export function assessed(
  file: string,
  data: WorkbookData,
  rules: RuleSet,
  search: ReadOptions,
  locale: Locale,
): Assessed {
  const missing = missingPlace(locale, file, data, search);
  if (missing) throw missing;
  const found = assessWorkbook(data, rules, search);
  if (found.problem) throw tableProblem(locale, file, found.problem);
  return found;
}
