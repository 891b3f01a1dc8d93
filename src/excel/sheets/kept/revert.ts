import { heldContent, keyCell, cellMark, newKeyCell } from "../../../template/keptKey";
import type { CellContent } from "../../../template/types";
import type { CellValue } from "../../../workbook/types";
import { foundContent } from "../../cells/cellText";
import { writeExcel } from "../../host/run";
import { readStored } from "../../stored/entry";
import { removeSheets } from "../insertSheets";
import type { KeptStep } from "./keptSheet";
import type { KeptLine, LineChange } from "./line";
import { findPlace, isRemembered, presentLines, type KeptPlace, type PlacedLine } from "./place";
import { writeChanges, type PlacedChange } from "./write";

/** A cell as `formulas` gave it, to be put back. */
function found(held: CellValue): CellContent {
  return foundContent(held, typeof held === "string" && held.startsWith("=") ? null : held);
}

/** A line that was added is emptied while it holds what we wrote; the row itself stays, since people write beside it. */
function emptied(standing: PlacedLine, line: KeptLine): LineChange | null {
  const isOurs =
    standing.keyText === newKeyCell(line.key, line.cells) &&
    standing.cells.every((cell, column) => cell === undefined || cell === heldContent(line.cells[column] ?? null));
  if (!isOurs) return null;
  return { cells: new Map(line.cells.map((_, column) => [column, null])), keyCell: "" };
}

interface Reverted {
  change: LineChange | null;
  left: number;
}

function restored(standing: PlacedLine, { before, after }: KeptStep["changed"][number]): Reverted {
  const cells = new Map<number, CellContent>();
  const marks = [...standing.marks];
  let left = 0;
  for (const [column, content] of after) {
    const now = standing.cells[column];
    if (now === undefined) continue;
    if (now !== heldContent(content)) left += 1;
    else {
      const held = before.get(column) ?? "";
      cells.set(column, found(held));
      marks[column] = cellMark(held);
    }
  }
  return { change: cells.size === 0 ? null : { cells, keyCell: keyCell(standing.key, marks) }, left };
}

/**
 * Takes back what was written into a list: a new sheet goes while nobody has worked in it; lines that were added are
 * emptied, cells get back what they held, as far as they still hold what we wrote.
 * @returns cells and lines that were changed since and stay, or the name of the sheet that stays
 * @throws ExcelProblem
 */
export async function revertKept({
  setting,
  inserted,
  added,
  changed,
}: KeptStep): Promise<{ left: number; sheet: string }> {
  if (inserted) {
    const [sheet = ""] = await removeSheets([inserted]);
    return { left: 0, sheet };
  }
  const remembered = await readStored(setting, isRemembered);
  return writeExcel(async (context) => {
    const place: KeptPlace | null = remembered && (await findPlace(context, remembered));
    if (!place) return { left: 0, sheet: "" };
    const standing = await presentLines(context, place);
    const changes: PlacedChange[] = [];
    let left = 0;
    const put = (line: PlacedLine, change: LineChange | null): void => {
      if (change) changes.push({ line, change });
    };
    for (const line of added) {
      const there = standing.get(line.key);
      const change = there ? emptied(there, line) : null;
      if (there && !change) left += 1;
      if (there) put(there, change);
    }
    for (const step of changed) {
      const there = standing.get(step.key);
      if (!there) continue;
      const { change, left: kept } = restored(there, step);
      put(there, change);
      left += kept;
    }
    await writeChanges(context, place, changes);
    return { left, sheet: "" };
  });
}
