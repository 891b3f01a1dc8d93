import { valueOf } from "../../../rules/index";
import type { Indicator } from "../../../rules/types";
import { holdsField } from "../../columnRoles";
import { parseLevel } from "../../cells/level";
import { parseNumber } from "../../cells/number";
import { cleanText, isBlankCode } from "../../cells/text";
import type { CellValue, InnovationRecord, MappedColumn } from "../../types";
import { CHOSEN, EMPTY_WITHOUT_NAME } from "./fieldHabits";
import { BESIDE_RULE, isUnfilled } from "./rowKinds";

/** What stands in a column of the row that is asked about. */
type RowValue = (column: MappedColumn) => CellValue;

const holdsMaturity = holdsField("kematangan");
const HIGHEST_LEVEL = 3;
const ENOUGH_WEIGHTS = 3;

/**
 * Whether a row without a name holds anything that a person typed into a recognised column. What a template fills in
 * for every row says nothing: numbers, levels 0, boxes without a tick, choices from lists as long as no score stands beside them.
 */
export function saysSomething(columns: readonly MappedColumn[], valueIn: RowValue): boolean {
  const isScored = columns.some((column) => holdsMaturity(column) && !isBlankCode(valueIn(column)));
  return columns.some((column) => {
    const { role } = column;
    const value = valueIn(column);
    if (role.kind === "score" || isUnfilled(value)) return false;
    if (role.kind === "field") return CHOSEN.has(role.field) ? isScored : !EMPTY_WITHOUT_NAME.has(role.field);
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

/** The level that a row without a name has in all its columns and nothing else; `null` for any other row. */
function defaultOf({ fields, levels, evidence, measures, bases }: InnovationRecord): number | null {
  const others = [...Object.values(evidence), ...Object.values(measures), ...Object.values(bases)];
  const isOwn = ([field, { raw }]: [string, { raw: CellValue }]): boolean =>
    !isUnfilled(raw) && ![...CHOSEN, ...EMPTY_WITHOUT_NAME].some((one) => one === field);
  if (others.some(({ raw }) => !isUnfilled(raw)) || Object.entries(fields).some(isOwn)) return null;
  const found = new Set(Object.values(levels).map(({ level, invalid }) => (invalid ? null : level)));
  return found.size === 1 ? [...found][0]! : null;
}

/** Rows without a name, but for those that a list gave the same level in every column: one such row may be an innovation. */
export function withoutDefaults<Row extends { record: InnovationRecord }>(rows: readonly Row[]): readonly Row[] {
  const defaults = rows.map(({ record }) => defaultOf(record));
  const isDefault = (level: number | null, at: number): boolean =>
    level !== null && (defaults.indexOf(level) !== at || defaults.includes(level, at + 1));
  return rows.filter((_, at) => !isDefault(defaults[at]!, at));
}
