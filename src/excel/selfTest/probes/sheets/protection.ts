import { ExcelProblem } from "../../../host/problem";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Lembar yang diproteksi", en: "A protected sheet" },
  expects: {
    id: "Excel mengatakan lembar diproteksi, dan menolak ditulisi.",
    en: "Excel tells that a sheet is protected, and refuses writing with AccessDenied.",
  },
  lacking: "WorksheetProtection.protect",
  async run(bench) {
    // It stays protected: the sheet goes away with the test.
    const { id } = await bench.addSheet();
    const told = await bench.write(async (_sheet, context) => {
      const added = context.workbook.worksheets.getItem(id);
      added.protection.protect();
      await context.sync();
      added.load("protection/protected");
      await context.sync();
      return added.protection.protected;
    });
    try {
      await bench.write(async (_sheet, context) => {
        context.workbook.worksheets.getItem(id).getRange("A1").values = [[1]];
        await context.sync();
      });
    } catch (error) {
      if (!(error instanceof ExcelProblem)) throw error;
      return told && error.code === "protected" ? asExpected(error.excelCode) : different([told, error.excelCode]);
    }
    return different([told, "written"]);
  },
});
