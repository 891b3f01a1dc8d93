import { isDateField } from "../../dateFields";
import { valueOf } from "../../../rules/index";
import type { Indicator } from "../../../rules/types";
import { parseDate } from "../../cells/date";
import { parseLevel } from "../../cells/level";
import { parseNumber } from "../../cells/number";
import { cleanText, isBlankCode } from "../../cells/text";
import type { CellValue, FieldCell, FieldId, LevelCell } from "../../types";

/** A cell of a profile column. */
export function fieldCell(field: FieldId, column: number, raw: CellValue, date1904: boolean): FieldCell {
  const blank = field === "kematangan" ? raw === null || cleanText(raw) === "" : isBlankCode(raw);
  const cell: FieldCell = { column, raw, text: blank ? "" : cleanText(raw) };
  if (isDateField(field)) cell.date = blank ? null : parseDate(raw, date1904);
  return cell;
}

/** A cell of a column of levels. @param indicator for the wordings of its levels */
export function levelCell(column: number, raw: CellValue, indicator: Indicator | undefined): LevelCell {
  const { level, blank, invalid } = parseLevel(raw, (indicator && valueOf(indicator.levels)) ?? undefined);
  return { column, raw, level, blank, invalid };
}

/** A level from a column that holds weight x level. */
export function levelOfScore(column: number, raw: CellValue, indicator: Indicator | undefined): LevelCell {
  const number = isBlankCode(raw) ? null : parseNumber(raw);
  const weight = (indicator && valueOf(indicator.weight)) ?? 1;
  const { level, blank, invalid } = number === null ? parseLevel(raw) : parseLevel(number / weight);
  return { column, raw, level, blank, invalid };
}
