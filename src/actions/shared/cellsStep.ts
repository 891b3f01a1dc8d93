import type { TableGrowth } from "../../excel/cells/tableGrowth";
import { revertCells, writeCellChanges, type CellChange } from "../../excel/cells/writeCells";
import { notice, type Notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import type { Session } from "../session/types";

export const cellsStepTexts = texts({
  kept: {
    id: "{count} sel sudah diubah atau berpindah sesudahnya, jadi dibiarkan.",
    en: "{count} cells were changed since, so they were left.",
  },
});

/**
 * Writes cells, all or none, as one step that can be taken back, and reads the workbook anew.
 * @param label names the step
 * @throws ExcelProblem when nothing was written
 */
export async function writeCellsStep(
  session: Session,
  changes: readonly CellChange[],
  growth: TableGrowth | null,
  label: Notice,
): Promise<void> {
  const written = await writeCellChanges(changes, growth);
  session.rememberUndo({
    label,
    async revert() {
      const kept = await revertCells(written);
      await session.refresh();
      return kept === 0 ? null : notice(cellsStepTexts.kept, { count: kept }, "warning");
    },
  });
  await session.refresh();
}
