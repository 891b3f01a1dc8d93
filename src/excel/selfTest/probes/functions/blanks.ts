import { FORMULA_HELP, heardCall } from "../../formulas";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

/** Tells our calls from those of other formulas in the workbook. */
const OURS = "swauji";
/** All of them mean a blank cell to the formulas of IID. */
const BLANK: readonly unknown[] = [null, 0, ""];

function cellIn(block: unknown): unknown {
  return Array.isArray(block) && Array.isArray(block[0]) ? (block[0] as unknown[])[1] : undefined;
}

export const probe = defineProbe({
  tries: { id: "Sel kosong sebagai argumen", en: "Blank cells as arguments" },
  expects: {
    id: "Sel kosong sampai ke rumus sebagai 0, null, atau teks kosong.",
    en: "A blank cell reaches formulas as 0, null or an empty text.",
  },
  needs: { CustomFunctionsRuntime: "1.1" },
  otherwise: FORMULA_HELP,
  async run(bench) {
    const single = await heardCall(
      bench,
      { cells: [[""]], formula: (range) => `IID.LEVEL("${OURS}",${range})` },
      ({ id, given }) => id === "LEVEL" && given[0] === OURS,
    );
    const block = await heardCall(
      bench,
      { cells: [[OURS, ""]], formula: (range) => `IID.SPD(${range})` },
      ({ id, given }) => id === "SPD" && JSON.stringify(given[0] ?? null).includes(OURS),
    );
    if (!single.call || !block.call) return different("–");
    const values = [single.call.given[1], cellIn(block.call.given[0])];
    return values.every((value) => BLANK.includes(value)) ? asExpected(values) : different(values);
  },
});
