import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";
import { RECAP_TABLE } from "../../sampleTables";

export const probe = defineProbe({
  tries: { id: "Rumus IID.SUMMARY", en: "Formula IID.SUMMARY" },
  expects: {
    id: "Tabel ringkasan berisi SPD, pembagi, dan indeks.",
    en: "The summary table holds SPD, divisor and index.",
  },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: RECAP_TABLE,
      formula: (range) => `IID.SUMMARY(${range},40,${TEST_YEAR})`,
      expected: [
        [null, null, null],
        [null, 40, null],
        [null, 15, null],
        [null, 12, null],
        [null, 2, null],
        [null, 0, null],
        [null, 2, null],
        [null, 22, null],
        [null, "Kurang Inovatif", null],
      ],
    }),
});
