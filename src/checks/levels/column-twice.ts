import { holdsScore } from "../../workbook/columnRoles";
import { columnName, normalizeText } from "../../workbook/index";
import type { MappedColumn } from "../../workbook/types";
import type { TableCheck } from "../types";

/**
 * Columns of levels that stand in the table twice under the same header, as when last year's were hidden and new ones added:
 * the first ones are read, and nobody can tell whether they are meant.
 */
export const check = {
  code: "column-twice",
  order: 104,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: [],
  run({ innovations }) {
    const read = new Map<string, MappedColumn>();
    for (const column of innovations.columns.filter(holdsScore)) read.set(normalizeText(column.header), column);
    const again = innovations.columns.filter(
      ({ role, header }) => role.kind === "other" && header !== "" && read.has(normalizeText(header)),
    );
    const [first] = again;
    if (!first) return [];
    const { column, header } = first;
    const params = { count: again.length, header, read: columnName(read.get(normalizeText(header))!.column) };
    return [{ row: innovations.headerBottom + 1, column, params }];
  },
} satisfies TableCheck;
