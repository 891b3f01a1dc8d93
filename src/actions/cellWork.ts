import { rememberUndo } from "../excel/undo";
import { revertCells, writeCells, type CellChange } from "../excel/writeCells";
import { cellAddress } from "../workbook/index";
import { done, notice } from "./result";
import type { ActionInputs, ActionResult, Notice, Session } from "./types";

function said(prefix: "written" | "label", changes: readonly CellChange[]): Notice {
  const [first] = changes;
  const address = changes.map(({ sheet, row, column }) => cellAddress(sheet, row, column)).join(", ");
  if (prefix === "label") return notice("cells.label", { address });
  const { value = null } = first ?? {};
  return value === null ? notice("cells.emptied", { address }) : notice("cells.written", { address, value });
}

/** Writes cells of the user's own sheets, remembers what they held, and reads the workbook anew. */
export async function write(
  session: Session,
  { changes, label, done: sentence }: ActionInputs["writeCells"],
): Promise<ActionResult> {
  if (changes.length === 0) return done();
  const written = await writeCells(changes);
  rememberUndo({
    label: label ?? said("label", changes),
    async revert() {
      const kept = await revertCells(written);
      await session.refresh();
      return kept === 0 ? null : notice("cells.kept", { count: kept }, "warning");
    },
  });
  await session.refresh();
  return done(sentence ?? said("written", changes));
}
