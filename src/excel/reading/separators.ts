import { readOnce } from "../host/run";

/**
 * What stands between the arguments of a formula as people type it: `;` where the decimal mark is a comma.
 * @throws ExcelProblem, also from an Excel that does not tell (before ExcelApi 1.11)
 */
export function argumentSeparator(): Promise<"," | ";"> {
  return readOnce(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator === "," ? ";" : ",";
  });
}
