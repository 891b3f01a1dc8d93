import { oncePer } from "../rules/once";
import type { RuleSet } from "../rules/types";
import { innovationColumns } from "../template/layout";
import type { FieldId } from "../workbook/types";
import { fieldCellKey, indicatorCell, type CellKey } from "./cells";

/** Running numbers count the rows of a workbook. */
const OWN_OF_EACH: readonly FieldId[] = ["nomor"];

/** What departments are given and give back: the columns of the year's template, in their order. */
export const exchangedKeys = oncePer((rules: RuleSet): ReadonlySet<CellKey> => {
  const keys = innovationColumns(rules, false).flatMap(({ role }): CellKey[] => {
    if (role.kind === "origin" || role.kind === "key") return [];
    if (role.kind === "field") return OWN_OF_EACH.includes(role.field) ? [] : [fieldCellKey(role.field)];
    return [indicatorCell(role.kind, role.indicator.id)];
  });
  return new Set(keys);
});
