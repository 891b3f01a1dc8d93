import { cellMark, heldContent, keyCell, newKeyCell } from "../../../template/keptKey";
import type { CellContent } from "../../../template/types";
import type { CellValue } from "../../../workbook/types";
import { foundContent } from "../../cells/cellText";
import type { Standing } from "../../host/settle";
import type { InsertedSheet } from "../insertedSheet";
import type { KeptLine, LineChange } from "./line";
import { presentLines, type KeptPlace, type PlacedLine } from "./place";
import { changeRoles, type Dressed } from "../styles";
import { writeChanges, type PlacedChange } from "./write";

/** What was written into a list, to be taken back. */
export interface KeptStep {
  setting: string;
  /** The whole sheet, where it is new. */
  inserted: InsertedSheet | null;
  added: readonly KeptLine[];
  /** The cells of standing lines, by our column, as `formulas` gave them before. */
  changed: readonly { key: string; before: ReadonlyMap<number, CellValue>; after: ReadonlyMap<number, CellContent> }[];
}

/** A cell as `formulas` gave it, to be put back. */
function found(held: CellValue): CellContent {
  return foundContent(held, typeof held === "string" && held.startsWith("=") ? null : held);
}

function isAsAdded(standing: PlacedLine, line: KeptLine): boolean {
  return (
    standing.keyText === newKeyCell(line.key, line.cells) &&
    standing.cells.every((cell, column) => cell === undefined || cell === heldContent(line.cells[column] ?? null))
  );
}

/** A line that was added is emptied while it holds what we wrote; the row itself stays, since people write beside it. */
function emptied(standing: PlacedLine, line: KeptLine): LineChange | null {
  if (!isAsAdded(standing, line)) return null;
  return { cells: new Map(line.cells.map((_, column) => [column, null])), keyCell: "" };
}

interface Restored {
  change: LineChange | null;
  left: number;
}

function restored(standing: PlacedLine, { before, after }: KeptStep["changed"][number]): Restored {
  const cells = new Map<number, CellContent>();
  const marks = [...standing.marks];
  let left = 0;
  for (const [column, content] of after) {
    const [now, held] = [standing.cells[column], before.get(column) ?? ""];
    // Taken away by somebody, or given back by a request whose answer was lost.
    if (now === undefined || now === held) continue;
    if (now !== heldContent(content)) left += 1;
    else {
      cells.set(column, found(held));
      marks[column] = cellMark(held);
    }
  }
  return { change: cells.size === 0 ? null : { cells, keyCell: keyCell(standing.key, marks) }, left };
}

/** How much of a step stands in the list. */
export async function stepStanding(context: Excel.RequestContext, place: KeptPlace, step: KeptStep): Promise<Standing> {
  const standing = await presentLines(context, place);
  const added = step.added.map(({ key }) => standing.has(key));
  const changed = step.changed.flatMap(({ key, after }) =>
    [...after].map(([column, content]) => standing.get(key)?.cells[column] === heldContent(content)),
  );
  const done = [...added, ...changed];
  if (done.every((is) => is)) return "after";
  return done.some((is) => is) ? "between" : "before";
}

/**
 * Takes back what was written into a list, as far as it still holds what we wrote.
 * @returns lines and cells that were changed since and stay
 */
export async function giveBackStep(
  context: Excel.RequestContext,
  place: KeptPlace,
  { added, changed }: KeptStep,
): Promise<number> {
  const standing = await presentLines(context, place);
  const changes: PlacedChange[] = [];
  const dressed: Dressed[] = [];
  const sheet = context.workbook.worksheets.getItem(place.id);
  let left = 0;
  for (const line of added) {
    const there = standing.get(line.key);
    const change = there ? emptied(there, line) : null;
    if (there && change) {
      changes.push({ line: there, change });
      const { role } = line;
      for (const column of role ? place.columns : []) {
        if (role && column !== null) dressed.push({ range: sheet.getRangeByIndexes(there.row, column, 1, 1), role });
      }
    } else if (there) left += 1;
  }
  for (const one of changed) {
    const there = standing.get(one.key);
    if (!there) continue;
    const { change, left: kept } = restored(there, one);
    if (change) changes.push({ line: there, change });
    left += kept;
  }
  await changeRoles(context, dressed);
  await writeChanges(context, place, changes);
  return left;
}
