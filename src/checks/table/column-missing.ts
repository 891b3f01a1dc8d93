import { catalogueOf } from "../shared/catalogue";
import { columnsOf } from "../shared/columns";
import { requiredFields } from "../shared/requiredFields";
import type { TableCheck } from "../types";

/**
 * What the form asks for (S1, S5) and the table has no column for cannot be checked, and an indicator without a level
 * column or a measured value counts 0. A recap has no level columns on purpose, a workbook may keep its evidence
 * elsewhere: only gaps in what the table does have are reported.
 */
export const check = {
  code: "column-missing",
  order: 100,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: ["S1", "S5"],
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
    const params = { columns: columns.join(","), count: columns.length };
    return [{ row: context.innovations.headerBottom + 1, column: first, params }];
  },
} satisfies TableCheck;
