import type { WrittenSheet } from "../../excel/sheets/kept/keptSheet";
import { revertKept } from "../../excel/sheets/kept/revert";
import { notice, type Notice } from "../../i18n/notice";
import type { Session } from "../session/types";
import { ownSheetTexts } from "./ownSheet.texts";

/**
 * Remembers how lists that were written are taken back: sheets that are new go again if nobody worked in them, the lines
 * of the others say what they said before.
 * @param left says that so many cells and lines were changed since
 */
export function rememberKept(
  session: Session,
  written: readonly WrittenSheet[],
  label: Notice,
  left: (count: number) => Notice,
): void {
  session.rememberUndo({
    label,
    async revert() {
      const kept = { left: 0, sheets: [] as string[] };
      for (const { step } of written) {
        const reverted = await revertKept(step);
        kept.left += reverted.left;
        if (reverted.sheet !== "") kept.sheets.push(reverted.sheet);
      }
      await session.refresh();
      if (kept.sheets.length > 0) return notice(ownSheetTexts.changed, { sheet: kept.sheets.join(", ") }, "warning");
      return kept.left === 0 ? null : left(kept.left);
    },
  });
}
