import { piecesOf } from "../workbook/index";
import type { InnovationContent } from "../template/index";
import type { CellValue, EvidenceCell, FieldCell, FieldId, InnovationRecord, LevelCell } from "../workbook/types";

/** What is typed stays as it is; a level that follows from a measured value or a row score is written as the level. */
export function levelContent({ raw, level, blank, invalid }: LevelCell): CellValue {
  if (invalid) return raw;
  return blank ? null : level;
}

/** Dates that could be read as ISO texts, whatever calendar the workbook counts in. */
export function fieldContent({ raw, date }: FieldCell): CellValue {
  return date ?? raw;
}

/** A cell that leads somewhere takes the address along as text: the template has no links. */
export function evidenceContent(cell: EvidenceCell): CellValue {
  if (cell.target === undefined) return cell.raw;
  return piecesOf(cell)
    .map(({ text }) => text)
    .join("\n");
}

/** Makes the same of each value of an own-keyed list. */
function each<Cell, Value>(cells: Readonly<Record<string, Cell>>, of: (cell: Cell) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, of(cell)]));
}

/**
 * A row that was read as a row of our template.
 * @param fields those that the template of the year has
 */
export function innovationContent(record: InnovationRecord, fields: readonly FieldId[]): InnovationContent {
  const values: InnovationContent["fields"] = {};
  for (const field of fields) {
    const cell = record.fields[field];
    if (cell && cell.text !== "") values[field] = fieldContent(cell);
  }
  values.nama = record.name === "" ? null : record.name;
  return {
    fields: values,
    levels: each(record.levels, levelContent),
    evidence: each(record.evidence, evidenceContent),
    bases: each(record.bases, ({ raw }) => raw),
    measures: each(record.measures, ({ raw }) => raw),
  };
}
