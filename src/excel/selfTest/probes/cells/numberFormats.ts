import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

const FORMATS = ["General", "@", "0.00", "0%", "dd/mm/yyyy"];

export const probe = defineProbe({
  tries: { id: "Format angka", en: "Number formats" },
  expects: { id: "Format terbaca seperti ditulis.", en: "Formats are read as they were written." },
  async run(bench) {
    const area = bench.place(FORMATS.length, 1);
    const seen = await bench.write(async (sheet, context) => {
      const range = rangeAt(sheet, area);
      range.numberFormat = FORMATS.map((format) => [format]);
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat.flat();
    });
    return compared(seen, FORMATS);
  },
});
