import type { WrittenSheet } from "../../excel/sheets/kept/keptSheet";
import { revertKept } from "../../excel/sheets/kept/revert";
import { notice } from "../../i18n/notice";
import type { Session } from "../session/types";
import { ownSheetTexts } from "./ownSheet.texts";

/** The names of lists in one text. */
export function listNames(written: readonly WrittenSheet[]): string {
  return written.map(({ name }) => `“${name}”`).join(", ");
}

function isChanged({ step }: WrittenSheet): boolean {
  return step.inserted !== null || step.added.length + step.changed.length > 0;
}

/**
 * Remembers how lists that were written are taken back: sheets that are new go again if nobody worked in them, the lines
 * of the others say what they said before. Of lists that say what they said already there is nothing to take back.
 */
export function rememberKept(session: Session, written: readonly WrittenSheet[]): void {
  const changed = written.filter(isChanged);
  if (changed.length === 0) return;
  const sheets = listNames(changed);
  session.rememberUndo({
    label: notice(changed.every(({ isNew }) => isNew) ? ownSheetTexts.newSheets : ownSheetTexts.renewed, { sheets }),
    async revert() {
      const kept = { left: 0, sheets: [] as string[] };
      for (const { step } of changed) {
        const reverted = await revertKept(step);
        kept.left += reverted.left;
        if (reverted.sheet !== "") kept.sheets.push(reverted.sheet);
      }
      await session.refresh();
      if (kept.sheets.length > 0) return notice(ownSheetTexts.changed, { sheet: kept.sheets.join(", ") }, "warning");
      return kept.left === 0 ? null : notice(ownSheetTexts.keptLines, { count: kept.left, sheets }, "warning");
    },
  });
}
