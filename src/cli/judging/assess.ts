import { analyze } from "../../analysis/index";
import type { Analysis, AnalysisInput } from "../../analysis/types";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import type { ReadOptions, TableProblem, WorkbookData, WorkbookReading } from "../../workbook/types";

export type Assessment =
  | { input: AnalysisInput; analysis: Analysis; reading: WorkbookReading; problem: null }
  | { analysis: null; problem: TableProblem };

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
