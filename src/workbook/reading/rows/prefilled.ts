import { HIGHEST_LEVEL } from "../../../rules/facts";
import { valueOf } from "../../../rules/index";
import type { Indicator } from "../../../rules/types";
import { holdsField } from "../../columnRoles";
import { parseLevel } from "../../cells/level";
import { parseNumber } from "../../cells/number";
import { cleanText, isBlankCode } from "../../cells/text";
import type { CellValue, FieldCell, FieldId, InnovationRecord, MappedColumn } from "../../types";
import { CHOSEN, EMPTY_WITHOUT_NAME } from "./fieldHabits";
import { BESIDE_RULE, isUnfilled } from "./rowKinds";

/** What stands in a column of the row that is asked about. */
type RowValue = (column: MappedColumn) => CellValue;

const holdsMaturity = holdsField("kematangan");
const ENOUGH_WEIGHTS = 3;

/**
 * Whether a row without a name holds anything that a person typed into a recognised column: numbers, levels 0 and boxes
 * without a tick are none of it.
 */
export function saysSomething(columns: readonly MappedColumn[], valueIn: RowValue): boolean {
  return columns.some((column) => {
    const { role } = column;
    const value = valueIn(column);
    if (role.kind === "score" || isUnfilled(value)) return false;
    if (role.kind === "field") return !EMPTY_WITHOUT_NAME.has(role.field);
    return role.kind === "tick" ? value !== false : !parseLevel(value).blank;
  });
}

/**
 * Whether a row right below the header tells what its columns weigh, their highest level or which of them have to be filled in:
 * numbers in proportion to the weights, such as these themselves, their shares and the highest points, or yes and no; and
 * nothing of an innovation.
 */
export function describesColumns(
  columns: readonly MappedColumn[],
  valueIn: RowValue,
  indicators: ReadonlyMap<string, Indicator>,
): boolean {
  const numbers: number[] = [];
  const ratios: number[] = [];
  let cells = 0;
  for (const column of columns) {
    const value = valueIn(column);
    const { role } = column;
    if (isBlankCode(value) || holdsMaturity(column)) continue;
    const number = parseNumber(typeof value === "string" ? value.replace(/^\D+/, "") : value);
    if (!("indicator" in role)) return false;
    if (number === null && !BESIDE_RULE.test(cleanText(value))) return false;
    cells += 1;
    if (number === null) continue;
    numbers.push(number);
    ratios.push(number / (valueOf(indicators.get(role.indicator)?.weight) ?? 1));
  }
  const areAlike = Math.max(...ratios) - Math.min(...ratios) < 0.01 * Math.max(...ratios);
  return cells >= ENOUGH_WEIGHTS && (areAlike || numbers.every((number) => number === HIGHEST_LEVEL));
}

/**
 * What a row without a name holds where lists may have filled it in: choices, and one level in all columns; `null` where
 * anything else stands in it. A department may be filled in for each row.
 */
function defaultsOf({ fields, levels, evidence, measures, bases }: InnovationRecord): string | null {
  const found = new Set(Object.values(levels).map(({ level, invalid }) => (invalid ? null : level)));
  const others = [...Object.values(evidence), ...Object.values(measures), ...Object.values(bases)];
  const isScored = found.size === 0 && !isBlankCode(fields.kematangan?.raw ?? null);
  if (found.size > 1 || found.has(null) || isScored || others.some(({ raw }) => !isUnfilled(raw))) return null;
  const chosen: string[] = [];
  for (const [field, { raw, text }] of Object.entries(fields) as [FieldId, FieldCell][]) {
    if (EMPTY_WITHOUT_NAME.has(field) || isUnfilled(raw)) continue;
    if (!CHOSEN.has(field)) return null;
    if (field !== "opd") chosen.push(`${field}=${text}`);
  }
  return [...found, ...chosen].join("|");
}

/** Rows without a name, but for those that a template filled in, again and again; a single one may have been begun. */
export function withoutDefaults<Row extends { record: InnovationRecord }>(rows: readonly Row[]): readonly Row[] {
  const defaults = rows.map(({ record }) => defaultsOf(record));
  const often = new Map<string | null, number>();
  for (const own of defaults) often.set(own, (often.get(own) ?? 0) + 1);
  return rows.filter((_, at) => defaults[at] === null || often.get(defaults[at]!) === 1);
}
