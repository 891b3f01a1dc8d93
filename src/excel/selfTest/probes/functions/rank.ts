import { FORMULA_HELP, formulaResult } from "../../formulas";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Rumus IID.RANK", en: "Formula IID.RANK" },
  expects: {
    id: "Indeks 58 berada di peringkat 2 dari daftar tiga daerah.",
    en: "An index of 58 has rank 2 in a list of three regions.",
  },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  run: (bench) =>
    formulaResult(bench, {
      cells: [
        ["Nama Daerah", "Indeks"],
        ["Kab. Uji", 60],
        ["Kota Uji", 50],
        ["Kab. Coba", 40],
      ],
      formula: (range) => `IID.RANK(58,${range})`,
      expected: [[2]],
    }),
});
