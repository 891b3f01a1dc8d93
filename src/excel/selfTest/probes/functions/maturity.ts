import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";
import { RECAP_TABLE } from "../../sampleTables";

export const probe = defineProbe({
  tries: { id: "Rumus IID.MATURITY", en: "Formula IID.MATURITY" },
  expects: {
    id: "Kematangan tampil sebaris dengan inovasinya.",
    en: "Maturities stand in line with their innovations.",
  },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: RECAP_TABLE,
      formula: (range) => `IID.MATURITY(${range},${TEST_YEAR})`,
      expected: [[null], [80], [100]],
    }),
});
