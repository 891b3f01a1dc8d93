import { inWords } from "./words.mjs";

/**
 * @param {string} name group and id
 * @returns {Record<string, string>} its one file by path
 */
export function probeDraft(name) {
  const [group = "", id = ""] = name.split("/");
  return {
    [`src/excel/selfTest/probes/${group}/${id}.ts`]: `import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "${inWords(id)}", en: "${inWords(id)}" },
  expects: { id: "Apa yang diharapkan, dalam satu kalimat.", en: "What is expected, in one sentence." },
  async run(bench) {
    const area = bench.place(1, 1);
    const seen = await bench.write(async (sheet, context) => {
      const range = rangeAt(sheet, area).load("values");
      await context.sync();
      return range.values[0]?.[0];
    });
    return compared(seen, "what the product expects");
  },
});
`,
  };
}
