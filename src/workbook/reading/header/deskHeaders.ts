import { isDeskField } from "../rows/desk";
import type { HeaderReader } from "./headers";

/** *Level Desk 16* says more than the name alone does: it is a column of that indicator. */
const NAME_ALONE = 0.9;

/**
 * The columns of the reviewer among the headers of a table. *Level Desk* is one where it stands once: a table that has it
 * below each indicator keeps a column for each.
 * @param headers lowest header text by column
 */
export function deskColumns(headers: Iterable<readonly [number, string]>, reader: HeaderReader): ReadonlySet<number> {
  const found = new Set<number>();
  const levels: number[] = [];
  for (const [column, text] of headers) {
    const match = text === "" ? undefined : reader.fields(text)[0];
    if (!match || !isDeskField(match.field)) continue;
    const { field, certainty } = match;
    if (field === "levelDesk" && certainty < NAME_ALONE) continue;
    found.add(column);
    if (field === "levelDesk") levels.push(column);
  }
  if (levels.length > 1) for (const column of levels) found.delete(column);
  return found;
}
