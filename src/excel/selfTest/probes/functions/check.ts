import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";
import { LEVEL_TABLE } from "../../sampleTables";

export const probe = defineProbe({
  tries: { id: "Rumus IID.CHECK", en: "Formula IID.CHECK" },
  expects: {
    id: "Baris bersih kosong; baris tanpa level wajib mendapat kalimat.",
    en: "A clean row is blank; one without a mandatory level gets a sentence.",
  },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: LEVEL_TABLE,
      formula: (range) => `IID.CHECK(${range},${TEST_YEAR})`,
      expected: [[null], [""], [/\b16\b/]],
    }),
});
