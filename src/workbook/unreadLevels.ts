import { cleanText } from "./cells/text";
import type { InnovationTable, UnreadLevels } from "./types";

/** What stands in fewer cells may be a slip of the pen in a table that is being filled in. */
const [ENOUGH_CELLS, ENOUGH_COLUMNS] = [15, 5];
const SHOWN_CELLS = 4;
const LONGEST_CELL = 40;

/**
 * What the level columns of a table hold where not one cell says a level: *Ada*, *A*, 75. Such a table is not scored with 0,
 * which nobody claims.
 * @returns `null` when a level or a maturity can be read, or too little is filled in to say
 */
export function unreadLevels({ records, columns }: InnovationTable): UnreadLevels | null {
  const found = new Set<number>();
  const cells = new Set<string>();
  let count = 0;
  for (const { levels, typedMaturity } of records) {
    if (typedMaturity !== null) return null;
    for (const { level, invalid, column, raw } of Object.values(levels)) {
      if (level > 0) return null;
      if (!invalid) continue;
      count += 1;
      found.add(column);
      if (cells.size < SHOWN_CELLS) cells.add(cleanText(raw).slice(0, LONGEST_CELL));
    }
  }
  if (count < ENOUGH_CELLS || found.size < ENOUGH_COLUMNS) return null;
  const first = columns.find(({ column }) => found.has(column));
  return { columns: found.size, header: first?.header ?? "", cells: [...cells] };
}
