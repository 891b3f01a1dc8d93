import { holdsField } from "../../columnRoles";
import { highestMaturity } from "../../../rules/index";
import type { RuleSet } from "../../../rules/types";
import { maturityUnit, parseMaturity } from "../../cells/maturity";
import type { MarksAnswer, ReadingQuestion } from "../../questions";
import type { CellValue, FieldId, InnovationRecord, MappedColumn } from "../../types";
import type { TableCandidate } from "../candidates";
import { headerReader } from "../header/headers";
import { answersOfColumn, leavesOut } from "./included";
import { isOwnMaturity } from "./ownMaturity";

function rawOf({ fields }: InnovationRecord, field: FieldId): CellValue {
  return fields[field]?.raw ?? null;
}

/** What is made of each of the few different values of a column, made once. */
function oncePerValue<Made>(make: (raw: CellValue) => Made): (raw: CellValue) => Made {
  const known = new Map<CellValue, Made>();
  return (raw) => {
    const made = known.get(raw) ?? make(raw);
    known.set(raw, made);
    return made;
  };
}

/**
 * How the maturities of innovations are read: in what they count shows in the column as a whole.
 * @param records those with a name
 */
function maturityReader(
  records: readonly InnovationRecord[],
  column: MappedColumn | undefined,
  rules: RuleSet,
): (record: InnovationRecord) => number | null {
  if (!column) return () => null;
  const unit = maturityUnit(
    column.header,
    records.map((record) => rawOf(record, "kematangan")),
  );
  const highest = highestMaturity(rules);
  return (record) => parseMaturity(rawOf(record, "kematangan"), unit, highest);
}

/**
 * Which innovations the column *Diikutkan* leaves out.
 * @param records those with a name: what the cells mean is learned from them and holds for all
 * @returns also what has to be asked where one kind of mark stands beside blanks and nobody has answered yet
 */
function participationReader(
  records: readonly InnovationRecord[],
  column: MappedColumn | undefined,
  { grid, headerBottom }: TableCandidate,
  chosen: MarksAnswer | undefined,
): { isLeftOut: (record: InnovationRecord) => boolean; question: ReadingQuestion | null } {
  if (!column) return { isLeftOut: () => false, question: null };
  const answers = answersOfColumn(records.map((record) => rawOf(record, "diikutkan")));
  const refuses = oncePerValue((raw) => leavesOut(raw, answers, chosen));
  const isLeftOut = (record: InnovationRecord): boolean => refuses(rawOf(record, "diikutkan"));
  if (answers.only === null || chosen !== undefined) return { isLeftOut, question: null };
  const { marked, blank, only } = answers;
  const place = { sheet: grid.sheet.name, row: headerBottom + 1, column: column.column, header: column.header };
  return { isLeftOut, question: { kind: "marks", ...place, mark: only, marked, blank } };
}

/** What only the columns as a whole say of an innovation. */
export type Sense = Pick<InnovationRecord, "included" | "typedMaturity">;

/**
 * What the columns as a whole say of single innovations.
 * @param records those with a name, as their rows alone tell them
 * @returns also what has to be asked first
 */
export function columnSense(
  records: readonly InnovationRecord[],
  candidate: TableCandidate,
  marks: MarksAnswer | undefined,
  rules: RuleSet,
): { senseOf: (record: InnovationRecord) => Sense; question: ReadingQuestion | null } {
  const columnOf = (field: FieldId): MappedColumn | undefined => candidate.columns.find(holdsField(field));
  const { isLeftOut, question } = participationReader(records, columnOf("diikutkan"), candidate, marks);
  const column = columnOf("kematangan");
  const read = maturityReader(records, column, rules);
  const isOwn = column !== undefined && isOwnMaturity(column, candidate, records, read, headerReader(rules));
  const maturityOf = isOwn ? read : () => null;
  const senseOf = (record: InnovationRecord): Sense => ({
    included: record.included && !isLeftOut(record),
    typedMaturity: maturityOf(record),
  });
  return { senseOf, question };
}
