import { FORMULA_HELP, formulaResult } from "../../formulas";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Rumus IID.JURY", en: "Formula IID.JURY" },
  expects: {
    id: "Nilai dua juri dirata-ratakan dan diurutkan.",
    en: "The scores of two jurors are averaged and ranked.",
  },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: [
        ["Juri", "Nama Inovasi", "Kriteria"],
        ["A", "Uji Satu", 80],
        ["A", "Uji Dua", 90],
        ["B", "Uji Satu", 70],
        ["B", "Uji Dua", 90],
      ],
      formula: (range) => `IID.JURY(${range},100)`,
      expected: [
        [null, null, null, null],
        [1, "Uji Dua", 90, 2],
        [2, "Uji Satu", 75, 2],
      ],
    }),
});
