import { ExcelProblem } from "./problem";

/**
 * Before sheets are added or taken away: Excel's own refusal would not tell the workbook from its sheets.
 * Ends with a sync.
 * @throws ExcelProblem `structure` when the structure of the workbook is protected
 */
export async function requireOpenStructure(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new ExcelProblem("structure");
}
