import { texts } from "../../../../i18n/text";
import { formulaResult, TEST_YEAR } from "../../formulas";
import { defineProbe } from "../../probe";
import { RECAP_TABLE } from "../../sampleTables";

const said = texts({
  otherwise: {
    id: "Sertakan baris judul dalam rentang rumus.",
    en: "Include the header row in the range of the formula.",
  },
});

export const probe = defineProbe({
  tries: { id: "Judul di atas rentang rumus", en: "The header above a formula's range" },
  expects: {
    id: "Rumus dengan rentang tanpa judul menemukan judul di atasnya.",
    en: "A formula whose range has no header finds it above.",
  },
  needs: { CustomFunctionsRuntime: "1.3" },
  otherwise: said.otherwise,
  run: (bench) =>
    formulaResult(bench, {
      cells: RECAP_TABLE,
      formula: (range) => `IID.MATURITY(${range.replace(/\d+/, (row) => String(Number(row) + 1))},${TEST_YEAR})`,
      expected: [[80], [100]],
    }),
});
