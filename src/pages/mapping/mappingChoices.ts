import type { RuleSet } from "../../rules/types";
import { columnKeys, parseMapping, roleText, type ColumnMapping } from "../../workbook/mapping/index";
import type { ColumnRole, InnovationTable } from "../../workbook/types";

const NOTHING: ColumnMapping = { columns: {} };

/** The choices kept with the workbook; none when they cannot be read any more. */
export function keptMapping(text: string | null, rules: RuleSet): ColumnMapping {
  if (text === null) return NOTHING;
  try {
    return parseMapping(text, rules);
  } catch {
    return NOTHING;
  }
}

/**
 * The choices with one more, or one less.
 * @param role `null`: recognise the column by itself
 * @returns the mapping as JSON; `null` when no choice is left
 */
export function withChoice(
  kept: ColumnMapping,
  table: InnovationTable,
  column: number,
  role: ColumnRole | null,
): string | null {
  const key = columnKeys(table.columns).get(column)!;
  const text = role && roleText(role);
  const others = Object.entries(kept.columns).filter(
    // A role belongs to one column: the newest choice takes it.
    ([other, given]) => other !== key && (given !== text || given === "other"),
  );
  const columns = Object.fromEntries(text === null ? others : [...others, [key, text]]);
  if (Object.keys(columns).length === 0) return null;
  return JSON.stringify({ sheet: table.sheet, ...(kept.headerRow ? { headerRow: kept.headerRow } : {}), columns });
}
