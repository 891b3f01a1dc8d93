import { indicatorsById } from "../../../rules/index";
import { cleanText } from "../../cells/text";
import type { SecondValues, SpdTable } from "../../types";
import { deskColumns } from "../header/deskHeaders";
import type { HeaderReader } from "../header/headers";
import { isOfReviewer } from "../header/reviewers";
import { differs } from "../secondValues";
import { isOfOtherYear } from "../years";
import type { SpdCandidate } from "./spdTables";

/** The SPD table with the levels that somebody else gave, beside those that are read. */
export function withSecond({ grid, headerTop, table }: SpdCandidate, reader: HeaderReader): SpdTable {
  const { indicator, level, measure, evidence } = table.columns;
  const read = [indicator, level, measure, evidence];
  const byId = indicatorsById(reader.rules);
  const header = grid.headerColumns({
    top: headerTop,
    bottom: table.headerBottom,
    left: grid.sheet.left,
    right: grid.right,
  });
  const texts = header.map(
    ({ column, cells }) => [column, cleanText(cells.map(({ text }) => text).join(" "))] as const,
  );
  const desk = deskColumns(texts, reader);
  const isOpen = (column: number): boolean => column > indicator && !read.includes(column) && !desk.has(column);
  // A column without a header ends the table.
  const end = texts.find(([column, text]) => column > level && text === "")?.[0] ?? Infinity;
  const found = texts.flatMap(([column, text]) => {
    const isAsked = isOpen(column) && column < end && isOfReviewer(text) && !isOfOtherYear(text, reader.rules.year);
    if (!isAsked) return [];
    const differing = table.records.filter((record) =>
      differs(grid.at(record.row - 1, column), record.level.level, byId.get(record.indicator)!),
    ).length;
    return differing > 0 ? [{ column, header: text, differing }] : [];
  });
  const [first] = found;
  if (!first) return table;
  const second: SecondValues = {
    row: table.headerBottom + 1,
    column: first.column,
    header: first.header,
    read: cleanText(table.headers.level),
    columns: found.length,
    rows: [],
    differing: found.reduce((sum, { differing }) => sum + differing, 0),
  };
  return { ...table, second: [second] };
}
