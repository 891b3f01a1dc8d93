import { givesScores } from "../columnRoles";
import type { TableSearch } from "../types";
import { unreadLevels } from "../unreadLevels";
import { SEEN_HEADERS } from "./foundTable";

/** A list of innovations that gives no score is not scored with 0: it comes with the problem that it has none. */
export function withScores(search: TableSearch): TableSearch {
  const { table, problem } = search;
  if (!table || problem) return search;
  const unread = unreadLevels(table);
  if (givesScores(table.columns) && !unread) return search;
  const headers = table.columns.map(({ header }) => header).filter((header) => header !== "");
  const place = { sheet: table.sheet, row: table.headerBottom + 1, headers: headers.slice(0, SEEN_HEADERS) };
  return { table, problem: { kind: "no-scores", ...place, ...(unread && { unread }) } };
}
