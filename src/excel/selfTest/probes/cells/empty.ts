import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Sel kosong dan nol", en: "Blank cells and zeros" },
  expects: { id: "Sel kosong dapat dibedakan dari 0.", en: "A blank cell can be told from 0." },
  async run(bench) {
    const area = bench.place(1, 2);
    const seen = await bench.write(async (sheet, context) => {
      sheet.getRangeByIndexes(area.top, area.left, 1, 1).values = [[0]];
      const range = rangeAt(sheet, area).load("values,valueTypes");
      await context.sync();
      return [range.values[0], range.valueTypes[0]];
    });
    return compared(seen, [
      [0, ""],
      ["Double", "Empty"],
    ]);
  },
});
