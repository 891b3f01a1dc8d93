import { supportsExcelApi } from "../../../host/run";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Sel gabungan", en: "Merged cells" },
  expects: {
    id: "Excel menyebut letak sel gabungan; isinya hanya pada sel pertama.",
    en: "Excel tells where merged cells are; only the first holds something.",
  },
  needs: { ExcelApi: "1.13" },
  otherwise: {
    id: "Judul gabungan dibaca dari sel pertamanya ke kanan.",
    en: "A merged header is read from its first cell to the right.",
  },
  async run(bench) {
    const area = bench.place(1, 3);
    const seen = await bench.write(async (sheet, context) => {
      const range = rangeAt(sheet, area);
      range.values = [["judul", "", ""]];
      range.merge(false);
      range.load("values");
      const merged = supportsExcelApi("1.13") ? range.getMergedAreasOrNullObject() : null;
      merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/columnCount");
      await context.sync();
      const areas = merged && !merged.isNullObject ? merged.areas.items : [];
      return [range.values[0], areas.map((one) => [one.rowIndex, one.columnIndex, one.columnCount])];
    });
    return compared(seen, [["judul", "", ""], [[area.top, area.left, 3]]]);
  },
});
