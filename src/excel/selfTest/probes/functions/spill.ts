import { FORMULA_HELP, spillOf, TEST_YEAR } from "../../formulas";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";
import { RECAP_TABLE } from "../../sampleTables";

export const probe = defineProbe({
  tries: { id: "Hasil rumus yang meluas", en: "Results that spill" },
  expects: {
    id: "Hasil tiga baris mengisi sel di bawah rumusnya, dan Excel menyebut letaknya.",
    en: "A result of three rows fills the cells below its formula, and Excel tells where.",
  },
  needs: { CustomFunctionsRuntime: "1.1", ExcelApi: "1.12" },
  otherwise: FORMULA_HELP,
  async run(bench) {
    const rows = await spillOf(bench, {
      cells: RECAP_TABLE,
      formula: (range) => `IID.MATURITY(${range},${TEST_YEAR})`,
    });
    return compared(rows, RECAP_TABLE.length);
  },
});
