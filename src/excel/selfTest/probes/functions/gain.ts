import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";
import { LEVEL_TABLE } from "../../sampleTables";

export const probe = defineProbe({
  tries: { id: "Rumus IID.GAIN", en: "Formula IID.GAIN" },
  expects: { id: "Poin yang masih dapat diraih: 0,1 dan 0,3.", en: "The points to gain: 0.1 and 0.3." },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: LEVEL_TABLE,
      formula: (range) => `IID.GAIN(${range},40,${TEST_YEAR})`,
      // One and three levels of weight 3: 3 / 12 / 250 x 100 each.
      expected: [[null], [0.1], [0.3]],
    }),
});
