import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Rumus IID.RULE", en: "Formula IID.RULE" },
  expects: { id: "Bobot indikator 17 adalah 2.", en: "The weight of indicator 17 is 2." },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: [],
      formula: () => `IID.RULE(17,"bobot",${TEST_YEAR})`,
      expected: [[2]],
    }),
});
