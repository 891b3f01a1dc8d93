import { loadLinks } from "../../../reading/links";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

const ADDRESS = "https://contoh.go.id/sk.pdf";

export const probe = defineProbe({
  tries: { id: "Tautan dari rumus HYPERLINK", en: "Links from the formula HYPERLINK" },
  expects: { id: "Alamat di balik rumus terbaca.", en: "The address behind the formula is read." },
  async run(bench) {
    const area = bench.place(1, 1);
    const seen = await bench.write(async (sheet, context) => {
      rangeAt(sheet, area).formulas = [[`=HYPERLINK("${ADDRESS}","SK")`]];
      await context.sync();
      const links = loadLinks(rangeAt(sheet, area));
      await context.sync();
      return links();
    });
    return compared(seen, [[ADDRESS]]);
  },
});
