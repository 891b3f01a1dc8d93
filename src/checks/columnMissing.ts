import { catalogueOf } from "./shared/catalogue";
import { columnsOf } from "./shared/columns";
import { requiredFields } from "./shared/requiredFields";
import { inTable } from "./shared/observe";
import type { Check } from "./types";

/**
 * column-missing. What the form asks for (S1, S5) and the table has no column for cannot be checked, and an indicator
 * without a level column or a measured value counts 0. A recap has no level columns on purpose, a workbook may keep its evidence elsewhere:
 * only gaps in what the table does have are told.
 */
export const columnMissing: Check = {
  codes: ["column-missing"],
  scope: "table",
  run(context) {
    const { fields, levels, evidence, measures, first } = columnsOf(context.innovations);
    const { sid } = catalogueOf(context.rules);
    const without = (kind: string, has: ReadonlySet<string>): string[] =>
      has.size === 0
        ? []
        : sid.filter(({ indicator: { id } }) => !has.has(id)).map(({ indicator: { id } }) => kind + id);
    const scored = context.innovations.layout === "wide" ? new Set([...levels, ...measures]) : levels;
    const columns = [
      ...requiredFields(context.rules)
        .filter((field) => fields[field] === undefined)
        .map((field) => `field:${field}`),
      ...without("level:", scored),
      ...without("evidence:", evidence),
    ];
    if (columns.length === 0) return [];
    const row = context.innovations.headerBottom + 1;
    const params = { columns: columns.join(","), count: columns.length };
    return [inTable(context, row, { code: "column-missing", column: first, effect: "none", params })];
  },
};
