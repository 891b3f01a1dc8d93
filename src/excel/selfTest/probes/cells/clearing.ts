import { ROLE_COLORS } from "../../../../template/colors";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

const COLOR = `#${ROLE_COLORS.input.fill}`;

export const probe = defineProbe({
  tries: { id: "Mengosongkan isi saja", en: "Clearing the content only" },
  expects: { id: "Isi hilang, warna dan format tinggal.", en: "The content goes, colour and format stay." },
  async run(bench) {
    const area = bench.place(1, 1);
    const seen = await bench.write(async (sheet, context) => {
      const range = rangeAt(sheet, area);
      range.numberFormat = [["0.00"]];
      range.values = [[1]];
      range.format.fill.color = COLOR;
      range.clear("Contents");
      range.load("values,numberFormat,format/fill/color");
      await context.sync();
      return [range.values[0]?.[0], range.numberFormat[0]?.[0], range.format.fill.color.toUpperCase()];
    });
    return compared(seen, ["", "0.00", COLOR]);
  },
});
