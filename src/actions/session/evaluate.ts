import { analyze } from "../../analysis/index";
import type { Analysis } from "../../analysis/types";
import type { DocumentSettings } from "../../excel/stored/settings";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import type { WorkbookData, WorkbookReading } from "../../workbook/types";
import { readOptionsOf } from "./readOptions";
import type { SessionProblem } from "./types";

export interface Evaluation {
  reading: WorkbookReading | null;
  analysis: Analysis | null;
  problem: SessionProblem | null;
}

/**
 * Finds the tables, as far as the user has not said where they are, and scores them.
 * @throws MissingValueError, MappingError
 */
export function evaluate(data: WorkbookData, rules: RuleSet, settings: DocumentSettings): Evaluation {
  const reading = readWorkbook(data, rules, readOptionsOf(settings, data, rules));
  if (reading.problem) return { reading, analysis: null, problem: { kind: "table", problem: reading.problem } };
  if (!reading.innovations) {
    return { reading, analysis: null, problem: { kind: "table", problem: { kind: "no-table", seen: [] } } };
  }
  const { innovations, spd, opd } = reading;
  return { reading, analysis: analyze({ innovations, spd, opd, rules }), problem: null };
}
