import { readOnce, supportsExcelApi } from "../host/run";

/**
 * What stands between the arguments of a formula as people type it: `;` where the decimal mark is a comma; null where
 * Excel does not tell (before ExcelApi 1.11).
 * @throws ExcelProblem
 */
export async function argumentSeparator(): Promise<"," | ";" | null> {
  if (!supportsExcelApi("1.11")) return null;
  return readOnce(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator === "," ? ";" : ",";
  });
}
