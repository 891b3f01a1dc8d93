import { analyze, withFiles, type FilesStanding } from "../../analysis/index";
import type { Analysis } from "../../analysis/types";
import type { EvidenceFinding } from "../../folder/index";
import type { DocumentSettings } from "../../excel/stored/settings";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import type { WorkbookData, WorkbookReading } from "../../workbook/types";
import { readOptionsOf } from "./readOptions";
import type { JudgeFiles, SessionProblem } from "./types";

export interface Evaluation {
  reading: WorkbookReading | null;
  analysis: Analysis | null;
  /** `null` without an evidence folder. */
  files: FilesStanding<EvidenceFinding> | null;
  problem: SessionProblem | null;
}

/**
 * Finds the tables, as far as the user has not said where they are, and scores them.
 * @param judgeFiles what is known of the evidence folder
 * @throws MissingValueError, MappingError
 */
export function evaluate(
  data: WorkbookData,
  rules: RuleSet,
  settings: DocumentSettings,
  judgeFiles: JudgeFiles | null = null,
): Evaluation {
  const reading = readWorkbook(data, rules, readOptionsOf(settings, data, rules));
  if (reading.problem)
    return { reading, analysis: null, files: null, problem: { kind: "table", problem: reading.problem } };
  if (!reading.innovations) {
    return {
      reading,
      analysis: null,
      files: null,
      problem: { kind: "table", problem: { kind: "no-table", seen: [] } },
    };
  }
  const { innovations, spd, opd } = reading;
  const input = { innovations, spd, opd, rules };
  const files = judgeFiles && withFiles(input, judgeFiles(reading, rules));
  return { reading, analysis: analyze(input), files, problem: null };
}
