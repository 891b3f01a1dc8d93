import { highestMaturity } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { maturityUnit, parseMaturity } from "../../cells/maturity";
import type { MarksAnswer, ReadingQuestion } from "../../questions";
import type { InnovationRecord, MappedColumn } from "../../types";
import type { Candidate } from "../candidates";
import { answersOf, leavesOut } from "./included";

/** Reads the maturities of all innovations: in what they count shows in the column as a whole. */
export function readMaturities(records: readonly InnovationRecord[], header: string, rules: RuleSet): void {
  const cells = records.map(({ fields }) => fields.kematangan?.raw ?? null);
  const unit = maturityUnit(header, cells);
  const highest = highestMaturity(rules);
  records.forEach((record, index) => {
    record.typedMaturity = parseMaturity(cells[index]!, unit, highest);
  });
}

/**
 * Takes out the innovations that the column *Diikutkan* leaves out.
 * @returns what has to be asked where one kind of mark stands beside blanks and nobody has answered yet
 */
export function readParticipation(
  records: readonly InnovationRecord[],
  column: MappedColumn | undefined,
  { grid, headerBottom }: Candidate,
  chosen: MarksAnswer | undefined,
): ReadingQuestion | null {
  if (!column) return null;
  const cells = records.map(({ fields }) => fields.diikutkan?.raw ?? null);
  const answers = answersOf(cells);
  records.forEach((record, index) => {
    if (leavesOut(cells[index]!, answers, chosen)) record.included = false;
  });
  if (answers.only === null || chosen !== undefined) return null;
  const { marked, blank, only } = answers;
  const place = { sheet: grid.sheet.name, row: headerBottom + 1, column: column.column, header: column.header };
  return { kind: "marks", ...place, mark: only, marked, blank };
}
