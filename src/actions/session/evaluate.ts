import { analyze, withFiles, type IndexWithFiles } from "../../analysis/index";
import type { Analysis } from "../../analysis/types";
import type { EvidenceFinding } from "../../folder/index";
import type { DocumentSettings } from "../../excel/stored/settings";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import type { WorkbookData, WorkbookReading } from "../../workbook/types";
import type { SheetIds } from "./chosenSheets";
import { readOptionsOf } from "./readOptions";
import type { JudgeFiles, SessionProblem } from "./types";

export interface Evaluation {
  reading: WorkbookReading | null;
  analysis: Analysis | null;
  /** `null` without an evidence folder. */
  files: IndexWithFiles<EvidenceFinding> | null;
  problem: SessionProblem | null;
}

/**
 * Finds the tables, as far as the user has not said where they are.
 * @throws MissingValueError, MappingError
 */
export function readTables(data: WorkbookData & SheetIds, rules: RuleSet, settings: DocumentSettings): WorkbookReading {
  return readWorkbook(data, rules, readOptionsOf(settings, data, rules));
}

/**
 * Scores what was read.
 * @param judgeFiles what is known of the evidence folder
 * @throws MissingValueError
 */
export function judged(reading: WorkbookReading, rules: RuleSet, judgeFiles: JudgeFiles | null = null): Evaluation {
  const { innovations, spd, opd, problem } = reading;
  if (problem || !innovations) {
    const table = problem ?? { kind: "no-table" as const, seen: [] };
    return { reading, analysis: null, files: null, problem: { kind: "table", problem: table } };
  }
  const input = { innovations, spd, opd, rules };
  const files = judgeFiles && withFiles(input, judgeFiles(reading, rules));
  return { reading, analysis: analyze(input), files, problem: null };
}
