import { layOutPage } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Tata letak cetak", en: "Page layout" },
  expects: {
    id: "A4 mendatar pada satu halaman, dengan judul di tiap halaman, terbaca seperti ditulis.",
    en: "A4 landscape on one page, with titles on each page, is read as it was written.",
  },
  async run(bench) {
    const area = bench.place(2, 2);
    const seen = await bench.write(async (sheet, context) => {
      layOutPage(sheet, { orientation: "landscape", area, fit: "page", titleRow: 3, titleColumns: 2 });
      await context.sync();
      const page = sheet.pageLayout.load("orientation,paperSize,centerHorizontally,zoom");
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("rowIndex,rowCount");
      const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject().load("columnIndex,columnCount");
      await context.sync();
      return [
        page.orientation,
        page.paperSize,
        page.centerHorizontally,
        page.zoom.horizontalFitToPages,
        ...[rows.rowIndex, rows.rowCount, columns.columnIndex, columns.columnCount],
      ];
    });
    return compared(seen, ["Landscape", "A4", true, 1, 3, 1, 0, 2]);
  },
});
