import { layOutPage } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Tata letak cetak", en: "Page layout" },
  expects: {
    id: "A4 mendatar pada satu halaman terbaca seperti ditulis.",
    en: "A4 landscape on one page is read as it was written.",
  },
  async run(bench) {
    const area = bench.place(2, 2);
    const seen = await bench.write(async (sheet, context) => {
      layOutPage(sheet, { orientation: "landscape", area, fit: "page" });
      await context.sync();
      const page = sheet.pageLayout.load("orientation,paperSize,centerHorizontally,zoom");
      await context.sync();
      return [page.orientation, page.paperSize, page.centerHorizontally, page.zoom.horizontalFitToPages];
    });
    return compared(seen, ["Landscape", "A4", true, 1]);
  },
});
