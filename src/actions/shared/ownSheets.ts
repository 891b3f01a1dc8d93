import { revertOwnSheet, type OwnSheet } from "../../excel/sheets/ownSheet";
import { notice } from "../../i18n/notice";
import type { Session } from "../session/types";
import { ownSheetTexts } from "./ownSheet.texts";

/**
 * Remembers how a page that was written is taken back: a new one goes if nobody worked in it, one that was there says what
 * it said before. Then the workbook is read anew.
 */
export async function rememberOwn(session: Session, { name, isNew, step }: OwnSheet): Promise<void> {
  session.rememberUndo({
    label: notice(isNew ? ownSheetTexts.newSheets : ownSheetTexts.renewed, { sheets: `“${name}”` }),
    async revert() {
      const isBack = await revertOwnSheet(step);
      await session.refresh();
      if (isBack) return null;
      return notice(isNew ? ownSheetTexts.changed : ownSheetTexts.stays, { sheet: name }, "warning");
    },
  });
  await session.refresh();
}
