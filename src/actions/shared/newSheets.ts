import { removeSheets } from "../../excel/sheets/insertSheets";
import type { InsertedSheet } from "../../excel/sheets/insertedSheet";
import { notice } from "../../i18n/notice";
import type { Session } from "../session/types";
import { ownSheetTexts } from "./ownSheet.texts";

/**
 * After sheets were inserted: remembers how to take those back that nobody changed, and reads the workbook anew.
 * @returns the names of the sheets in one text
 */
export async function afterInsertion(session: Session, inserted: readonly InsertedSheet[]): Promise<string> {
  const sheets = inserted.map(({ name }) => name).join(", ");
  session.rememberUndo({
    label: notice(ownSheetTexts.newSheets, { sheets }),
    async revert() {
      const changed = await removeSheets(inserted);
      await session.refresh();
      return changed.length === 0 ? null : notice(ownSheetTexts.changed, { sheet: changed.join(", ") }, "warning");
    },
  });
  await session.refresh();
  return sheets;
}
