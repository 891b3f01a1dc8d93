import type { Pausing } from "../../../rules/pausing";
import { parseLevel } from "../../cells/level";
import { cleanText, isBlankCode } from "../../cells/text";
import type { ReadingQuestion } from "../../questions";
import type { CellValue, InnovationRecord, MappedColumn } from "../../types";
import type { TableCandidate } from "../candidates";
import type { HeaderReader } from "../header/headers";
import { isTypedNo, isYesOrNo } from "../ticks/marks";

/** Fewer columns or cells hold no level above 1 by chance. */
const ENOUGH_COLUMNS = 5;
const ENOUGH_CELLS = 15;

/** The columns that were taken for levels, and whose headers do not say that they are. */
export function unnamedLevels(columns: readonly MappedColumn[], reader: HeaderReader): MappedColumn[] {
  return columns.filter(({ role, header }) => role.kind === "level" && reader.read(header).kind === null);
}

function isFilled(raw: CellValue): boolean {
  return raw === 0 || !isBlankCode(raw) || cleanText(raw) === "0";
}

/**
 * Twenty columns with nothing but 0 and 1 (or yes and no) are levels of a region without any 2 and 3, or they tell for
 * each indicator whether there is a file.
 * @returns what has to be asked; `null` where the cells or the headers say what they are
 */
export function* askingFlags(
  { grid, headerBottom, columns }: TableCandidate,
  records: readonly InnovationRecord[],
  reader: HeaderReader,
): Pausing<ReadingQuestion | null> {
  const levels = columns.filter(({ role }) => role.kind === "level");
  const open = unnamedLevels(columns, reader);
  if (open.length < ENOUGH_COLUMNS || open.length < levels.length) return null;
  const cells: CellValue[] = [];
  for (const { column } of open) {
    for (const { row } of records) {
      const cell = grid.at(row - 1, column);
      if (!isFilled(cell)) continue;
      if (!isYesOrNo(cell)) return null;
      cells.push(cell);
    }
    yield;
  }
  // Columns of nothing but ones may be levels; columns of nothing but ticks are not.
  const tells = (): boolean => cells.some(isTypedNo) || cells.every((cell) => parseLevel(cell).invalid);
  const isFlag = cells.length >= ENOUGH_CELLS && tells();
  if (!isFlag || cells.every(isTypedNo)) return null;
  const [{ column, header }] = open as [MappedColumn];
  const place = { sheet: grid.sheet.name, row: headerBottom + 1, column, header };
  return { kind: "flags", ...place, columns: open.length, rows: records.length };
}
