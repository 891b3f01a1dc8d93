import { supportsSet } from "../../environment";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";
import { FORMULA_HELP } from "../../formulas";

export const probe = defineProbe({
  tries: { id: "Syarat rumus IID", en: "What IID formulas need" },
  expects: {
    id: "Excel mendukung CustomFunctionsRuntime 1.3: rumus, kalimat kesalahan, dan alamat rentang.",
    en: "Excel supports CustomFunctionsRuntime 1.3: formulas, their error sentences, and addresses of ranges.",
  },
  otherwise: FORMULA_HELP,
  async run() {
    const missing = ["1.1", "1.2", "1.3"].find((version) => !supportsSet("CustomFunctionsRuntime", version));
    return missing === undefined ? asExpected() : different(`CustomFunctionsRuntime < ${missing}`);
  },
});
