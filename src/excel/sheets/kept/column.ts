import type { CellContent } from "../../../template/types";
import { writeExcel } from "../../host/run";
import { readStored } from "../../stored/entry";
import { lineChange } from "./line";
import { findPlace, isRemembered, presentLines, type PlacedLine } from "./place";
import { writeChanges, type PlacedChange } from "./write";

/** What a column of our lines held before it was rewritten. */
export interface RewrittenColumn {
  /** By the key of the line; those that were rewritten. */
  before: ReadonlyMap<string, CellContent>;
  /** Cells that say something and were left, because somebody else wrote into them. */
  left: number;
}

/**
 * Writes into one column of the lines that we wrote before, on whatever sheet the document remembers.
 * @param own the number of the column among ours
 * @param next what the cell of a line is to say; `undefined` leaves it
 * @throws ExcelProblem `protected`
 */
export async function rewriteColumn(
  setting: string,
  own: number,
  next: (key: string) => CellContent | undefined,
): Promise<RewrittenColumn> {
  const nothing = { before: new Map<string, CellContent>(), left: 0 };
  const remembered = await readStored(setting, isRemembered);
  if (!remembered) return nothing;
  return writeExcel(async (context) => {
    const place = await findPlace(context, remembered);
    if (!place) return nothing;
    const lines = await presentLines(context, place);
    const changes: PlacedChange[] = [];
    const before = new Map<string, CellContent>();
    let left = 0;
    for (const line of lines.values()) {
      const wanted = next(line.key);
      if (wanted === undefined) continue;
      const change = lineChange(line, new Map([[own, wanted]]));
      if (change) {
        changes.push({ line, change });
        before.set(line.key, heldIn(line, own));
      } else if (heldIn(line, own) !== (wanted ?? "")) left += 1;
    }
    await writeChanges(context, place, changes);
    return { before, left };
  });
}

function heldIn({ cells }: PlacedLine, own: number): CellContent {
  return cells[own] ?? "";
}
