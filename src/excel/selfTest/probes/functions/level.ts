import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Rumus IID.LEVEL", en: "Formula IID.LEVEL" },
  expects: {
    id: "Nilai ukur 30 mencapai level 2; argumen di tengah dilewati.",
    en: "A measured 30 reaches level 2; an argument in between is left out.",
  },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: [],
      formula: () => `IID.LEVEL(17,30,,${TEST_YEAR})`,
      expected: [[2]],
    }),
});
