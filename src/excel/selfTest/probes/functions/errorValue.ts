import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Kesalahan pada rumus", en: "Errors in formulas" },
  expects: {
    id: "Argumen yang tidak dapat dipakai memberi #VALUE!.",
    en: "An argument that cannot be used gives #VALUE!.",
  },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: [],
      formula: () => `IID.PREDICATE("abc",${TEST_YEAR})`,
      expected: [["#VALUE!"]],
    }),
});
