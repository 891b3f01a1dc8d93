import { readArea } from "../../../reading/read";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";
import { wideCells } from "../../wideCells";

/** About as many bytes as the product asks for at once. */
const ROWS = 600;
const CHARACTERS = 190;

export const probe = defineProbe({
  tries: { id: "Blok sel 2,5 MB: tulis dan baca", en: "A block of cells of 2.5 MB: write and read" },
  expects: {
    id: "Blok sebesar yang diminta IID sekaligus tertulis dan terbaca utuh.",
    en: "A block as large as IID asks for at once is written and read whole.",
  },
  async run(bench) {
    const { area, values } = wideCells(bench, ROWS, CHARACTERS);
    try {
      await bench.write(async (sheet, context) => {
        rangeAt(sheet, area).values = values;
        await context.sync();
      });
      const rows = await readArea(bench.sheet.name, area);
      return JSON.stringify(rows) === JSON.stringify(values) ? asExpected() : different(`${rows.length} × ?`);
    } finally {
      await bench.write(async (sheet, context) => {
        rangeAt(sheet, area).clear("Contents");
        await context.sync();
      });
    }
  },
});
