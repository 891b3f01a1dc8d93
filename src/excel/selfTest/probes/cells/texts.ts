import { asText } from "../../../cells/cellText";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

/** What Excel would make a formula, a number, a date or a truth value of. */
const TEXTS = ["=1+1", "0012", "1/2", "TRUE", "'kutip", "Rp5.000", "+62811", "1E5", "@nama", "-", "5%"];

export const probe = defineProbe({
  tries: { id: "Teks tetap teks", en: "Text stays text" },
  expects: {
    id: "Teks yang mirip rumus, angka, atau tanggal terbaca persis seperti ditulis, sebagai teks.",
    en: "Text that looks like a formula, a number or a date is read exactly as written, as text.",
  },
  async run(bench) {
    const area = bench.place(TEXTS.length, 1);
    const seen = await bench.write(async (sheet, context) => {
      const range = rangeAt(sheet, area);
      range.formulas = TEXTS.map((text) => [asText(text)]);
      range.load("values,valueTypes");
      await context.sync();
      return range.values.map(([value], i) => [value, range.valueTypes[i]?.[0]]);
    });
    return compared(
      seen,
      TEXTS.map((text) => [text, "String"]),
    );
  },
});
