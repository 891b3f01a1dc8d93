import { supportsExcelApi } from "../../../host/run";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Tanda desimal", en: "Decimal mark" },
  expects: {
    id: "Excel mengatakan tanda desimalnya, dan memakainya saat menampilkan angka.",
    en: "Excel tells its decimal mark, and uses it to show numbers.",
  },
  needs: { ExcelApi: "1.11" },
  otherwise: {
    id: "Contoh rumus di panel memakai pemisah menurut bahasa panel.",
    en: "Formulas shown in the pane have the separators of the pane's language.",
  },
  async run(bench) {
    const area = bench.place(1, 1);
    const { mark, text } = await bench.write(async (sheet, context) => {
      const { application } = context.workbook;
      if (supportsExcelApi("1.11")) application.load("decimalSeparator");
      const cell = rangeAt(sheet, area);
      cell.numberFormat = [["0.00"]];
      cell.values = [[1234.5]];
      cell.load("text");
      await context.sync();
      const told = supportsExcelApi("1.11") ? application.decimalSeparator : "";
      return { mark: told, text: String(cell.text[0]?.[0]) };
    });
    const seen = `${mark} ${text}`;
    return [",", "."].includes(mark) && text === `1234${mark}50` ? asExpected(seen) : different(seen);
  },
});
