import { drawChart, rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Grafik", en: "Charts" },
  expects: {
    id: "Grafik batang digambar dengan judul, label, dan skalanya, dan ditemukan lagi.",
    en: "A bar chart is drawn with title, labels and scale, and found again.",
  },
  async run(bench) {
    const source = bench.place(3, 2);
    const area = bench.place(8, 4);
    const seen = await bench.write(async (sheet, context) => {
      rangeAt(sheet, source).values = [
        ["", "Poin"],
        ["a", 40],
        ["b", 60],
      ];
      drawChart(sheet, {
        name: "Swauji",
        title: "Swauji",
        kind: "bars",
        source,
        area,
        scale: { minimum: 0, maximum: 100 },
        numberFormat: "0.00",
      });
      await context.sync();
      const chart = sheet.charts.getItemOrNullObject("Swauji").load("name,title/text");
      const { charts } = sheet;
      charts.load("items/name");
      await context.sync();
      return [chart.isNullObject ? null : chart.title.text, charts.items.length];
    });
    return compared(seen, ["Swauji", 1]);
  },
});
