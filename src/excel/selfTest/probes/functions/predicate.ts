import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Rumus IID.PREDICATE", en: "Formula IID.PREDICATE" },
  expects: { id: "Indeks 70 adalah Sangat Inovatif.", en: "An index of 70 is Sangat Inovatif." },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: [],
      formula: () => `IID.PREDICATE(70,${TEST_YEAR})`,
      expected: [["Sangat Inovatif"]],
    }),
});
