import { texts } from "../../../../i18n/text";
import { formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";

const said = texts({
  otherwise: {
    id: 'Tulis angkanya dengan tanda persen sebagai teks, misalnya "70%".',
    en: 'Give the number with its percent sign as text, such as "70%".',
  },
});

export const probe = defineProbe({
  tries: { id: "Persen pada rumus", en: "Percent in formulas" },
  expects: {
    id: "Sel yang tampil 70% dibaca rumus sebagai 70, bukan 0,7.",
    en: "A cell that shows 70% is read by formulas as 70, not as 0.7.",
  },
  needs: { CustomFunctionsRuntime: "1.3" },
  otherwise: said.otherwise,
  run: (bench) =>
    formulaResult(bench, {
      cells: [[0.7]],
      format: "0%",
      formula: (range) => `IID.PREDICATE(${range},${TEST_YEAR})`,
      expected: [["Sangat Inovatif"]],
    }),
});
