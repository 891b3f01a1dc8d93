import { highestMaturity } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { maturityUnit, parseMaturity } from "../../cells/maturity";
import type { MarksAnswer, ReadingQuestion } from "../../questions";
import type { CellValue, FieldId, InnovationRecord, MappedColumn } from "../../types";
import type { TableCandidate } from "../candidates";
import { answersOfColumn, leavesOut } from "./included";

/**
 * Innovations, and rows that only lack their name: what the cells of a column mean is learned from the first and holds
 * for both.
 */
type Rows = Record<"records" | "nameless", readonly InnovationRecord[]>;

function rawOf({ fields }: InnovationRecord, field: FieldId): CellValue {
  return fields[field]?.raw ?? null;
}

/** Reads the maturities of all innovations: in what they count shows in the column as a whole. */
export function readMaturities({ records, nameless }: Rows, header: string, rules: RuleSet): void {
  const unit = maturityUnit(
    header,
    records.map((record) => rawOf(record, "kematangan")),
  );
  const highest = highestMaturity(rules);
  for (const record of [...records, ...nameless]) {
    record.typedMaturity = parseMaturity(rawOf(record, "kematangan"), unit, highest);
  }
}

/**
 * Takes out the innovations that the column *Diikutkan* leaves out.
 * @returns what has to be asked where one kind of mark stands beside blanks and nobody has answered yet
 */
export function readParticipation(
  { records, nameless }: Rows,
  column: MappedColumn | undefined,
  { grid, headerBottom }: TableCandidate,
  chosen: MarksAnswer | undefined,
): ReadingQuestion | null {
  if (!column) return null;
  const answers = answersOfColumn(records.map((record) => rawOf(record, "diikutkan")));
  for (const record of [...records, ...nameless]) {
    if (leavesOut(rawOf(record, "diikutkan"), answers, chosen)) record.included = false;
  }
  if (answers.only === null || chosen !== undefined) return null;
  const { marked, blank, only } = answers;
  const place = { sheet: grid.sheet.name, row: headerBottom + 1, column: column.column, header: column.header };
  return { kind: "marks", ...place, mark: only, marked, blank };
}
