import { FORMULA_HELP, formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Rumus IID.SPD", en: "Formula IID.SPD" },
  expects: { id: "Skor tabel SPD satu baris adalah 3.", en: "The score of an SPD table of one row is 3." },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: [
        ["No", "Indikator", "Level"],
        [1, "Regulasi Inovasi Daerah", 3],
      ],
      formula: (range) => `IID.SPD(${range},${TEST_YEAR})`,
      expected: [[3]],
    }),
});
