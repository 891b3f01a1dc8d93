import { writeExcel } from "./run";

/**
 * Has Excel calculate every formula: it does not see what changed behind their arguments.
 * @throws ExcelProblem
 */
export function calculateAll(): Promise<void> {
  return writeExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
