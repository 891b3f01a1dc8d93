import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";
import { RECAP_TABLE } from "../../sampleTables";

export const probe = defineProbe({
  tries: { id: "Rumus IID.SCORE", en: "Formula IID.SCORE" },
  expects: {
    id: "Indeks dua inovasi dan SPD 40 adalah 22.",
    en: "The index of two innovations and an SPD of 40 is 22.",
  },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: RECAP_TABLE,
      formula: (range) => `IID.SCORE(${range},40,${TEST_YEAR})`,
      // (40 + (80 + 100) / 12) / 250 x 100
      expected: [[22]],
    }),
});
