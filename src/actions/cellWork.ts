import { rememberUndo } from "../excel/cells/undo";
import { revertCells, writeCells, type CellChange } from "../excel/cells/writeCells";
import { cellAddress } from "../workbook/index";
import { done, notice } from "./result";
import type { ActionInputs, ActionResult, Notice, Session } from "./types";

function addressesOf(changes: readonly CellChange[]): string {
  return changes.map(({ sheet, row, column }) => cellAddress(sheet, row, column)).join(", ");
}

/** Names the step for the undo. */
function labelOf(changes: readonly CellChange[]): Notice {
  return notice("cells.label", { address: addressesOf(changes) });
}

/** What was written; the value only where all cells got the same. */
function writtenNotice(changes: readonly CellChange[]): Notice {
  const address = addressesOf(changes);
  const values = new Set(changes.map(({ value }) => value));
  const [value = null] = values;
  if (values.size > 1) return notice("cells.writtenMany", { address });
  return value === null
    ? notice("cells.emptied", { address })
    : notice("cells.written", { address, value: typeof value === "boolean" ? String(value).toUpperCase() : value });
}

/** Writes cells of the user's own sheets, remembers what they held, and reads the workbook anew. */
export async function write(
  session: Session,
  { changes, label, done: sentence }: ActionInputs["writeCells"],
): Promise<ActionResult> {
  if (changes.length === 0) return done();
  const written = await writeCells(changes);
  rememberUndo({
    label: label ?? labelOf(changes),
    async revert() {
      const kept = await revertCells(written);
      await session.refresh();
      return kept === 0 ? null : notice("cells.kept", { count: kept }, "warning");
    },
  });
  await session.refresh();
  return done(sentence ?? writtenNotice(changes));
}
