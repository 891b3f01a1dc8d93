import { readArea } from "../../../reading/read";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Persen", en: "Percent" },
  expects: {
    id: "Sel 5% disimpan sebagai 0,05 dan terbaca IID sebagai “5%”.",
    en: "A cell of 5% is kept as 0.05 and read by IID as “5%”.",
  },
  async run(bench) {
    const area = bench.place(1, 2);
    await bench.write(async (sheet, context) => {
      const range = rangeAt(sheet, area);
      range.numberFormat = [["0%", "General"]];
      range.values = [[0.05, 0.05]];
      await context.sync();
    });
    return compared(await readArea(bench.sheet.name, area), [["5%", 0.05]]);
  },
});
