import { addingFiles, analyzing, type IndexWithFiles } from "../../analysis/index";
import type { Analysis } from "../../analysis/types";
import type { EvidenceFinding } from "../../folder/index";
import { JudgingMemory } from "../../checks/shared/judgingMemory";
import type { DocumentSettings } from "../../excel/stored/settings";
import type { Pausing } from "../../rules/pausing";
import type { RuleSet } from "../../rules/types";
import { readingWorkbook } from "../../workbook/index";
import { ReadingMemory } from "../../workbook/reading/memory";
import { ColumnMemory } from "../../workbook/reading/rows/columnMemory";
import type { WorkbookData, WorkbookReading } from "../../workbook/types";
import type { SheetIds } from "./chosenSheets";
import { NoTableError } from "./problem";
import { readOptionsOf } from "./readOptions";
import type { JudgeFiles, SessionProblem } from "./types";

/** What was made of the workbook before, so that an edit costs what it changes. */
export class EvaluationMemory {
  readonly reading = new ReadingMemory(new ColumnMemory());
  readonly judging = new JudgingMemory();
}

export interface Evaluation {
  reading: WorkbookReading | null;
  analysis: Analysis | null;
  /** `null` without an evidence folder. */
  files: IndexWithFiles<EvidenceFinding> | null;
  problem: SessionProblem | null;
}

/**
 * Finds the tables, as far as the user has not said where they are, and reads them, with pauses.
 * @throws MissingValueError, MappingError
 */
export function readingTables(
  data: WorkbookData & SheetIds,
  rules: RuleSet,
  settings: DocumentSettings,
  memory?: EvaluationMemory,
): Pausing<WorkbookReading> {
  const options = readOptionsOf(settings, data, rules);
  return readingWorkbook(data, rules, memory ? { ...options, memory: memory.reading } : options);
}

/**
 * Scores what was read, with pauses.
 * @param judgeFiles what is known of the evidence folder
 * @throws MissingValueError
 */
export function* judgingTables(
  reading: WorkbookReading,
  rules: RuleSet,
  judgeFiles: JudgeFiles | null = null,
  memory?: EvaluationMemory,
): Pausing<Evaluation> {
  const { innovations, spd, opd, problem } = reading;
  if (problem || !innovations) {
    const table = problem ?? { kind: "no-table" as const, seen: [] };
    return { reading, analysis: null, files: null, problem: { kind: "table", problem: table } };
  }
  const input = { innovations, spd, opd, rules, memory: memory?.judging };
  const files = judgeFiles && (yield* addingFiles(input, yield* judgeFiles(reading, rules)));
  return { reading, analysis: yield* analyzing(input), files, problem: null };
}

/**
 * Judges the cells of a workbook under rules that need not be those in use, with pauses.
 * @throws NoTableError, MissingValueError, MappingError
 */
export function* judgingUnder(
  cells: (WorkbookData & SheetIds) | null,
  rules: RuleSet,
  settings: DocumentSettings,
): Pausing<Analysis> {
  if (!cells) throw new NoTableError();
  const { analysis } = yield* judgingTables(yield* readingTables(cells, rules, settings), rules);
  if (!analysis) throw new NoTableError();
  return analysis;
}
