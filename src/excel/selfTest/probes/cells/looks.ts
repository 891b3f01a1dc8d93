import { rangeAt } from "../../../sheets/chartsAndPage";
import { applyRole } from "../../../sheets/styles";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

const WIDTH = 120;
const HEIGHT = 36;
/** Excel rounds sizes to pixels. */
const ROUNDED = 2;

export const probe = defineProbe({
  tries: { id: "Huruf, lebar, tinggi", en: "Fonts, widths, heights" },
  expects: {
    id: "Huruf, lebar kolom, dan tinggi baris terbaca seperti ditulis.",
    en: "Fonts, column widths and row heights are read as they were written.",
  },
  async run(bench) {
    const area = bench.place(1, 1);
    const seen = await bench.write(async (sheet, context) => {
      const { format } = rangeAt(sheet, area);
      applyRole(rangeAt(sheet, area), "title");
      format.columnWidth = WIDTH;
      format.rowHeight = HEIGHT;
      format.wrapText = true;
      format.load("columnWidth,rowHeight,wrapText,font/size,font/bold");
      await context.sync();
      const near = (value: number, wanted: number): number => (Math.abs(value - wanted) <= ROUNDED ? wanted : value);
      return [
        near(format.columnWidth, WIDTH),
        near(format.rowHeight, HEIGHT),
        format.wrapText,
        format.font.size,
        format.font.bold,
      ];
    });
    return compared(seen, [WIDTH, HEIGHT, true, 16, true]);
  },
});
