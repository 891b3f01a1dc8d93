import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";
import { LEVEL_TABLE } from "../../sampleTables";

export const probe = defineProbe({
  tries: { id: "Rumus IID.STATUS", en: "Formula IID.STATUS" },
  expects: { id: "Satu kata untuk setiap baris.", en: "One word for each row." },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: LEVEL_TABLE,
      formula: (range) => `IID.STATUS(${range},${TEST_YEAR})`,
      expected: [[null], [["Siap", "Ready"]], [["Tidak memenuhi", "Not eligible"]]],
    }),
});
