import { loadLinks } from "../../../reading/links";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

const ADDRESS = "https://contoh.go.id/bukti.pdf";

export const probe = defineProbe({
  tries: { id: "Tautan yang disisipkan", en: "Inserted links" },
  expects: { id: "Alamat di balik teks sel terbaca.", en: "The address behind the text of a cell is read." },
  lacking: "Range.hyperlink",
  async run(bench) {
    const area = bench.place(1, 1);
    const seen = await bench.write(async (sheet, context) => {
      rangeAt(sheet, area).hyperlink = { address: ADDRESS, textToDisplay: "bukti" };
      await context.sync();
      const links = loadLinks(rangeAt(sheet, area));
      await context.sync();
      return links();
    });
    return compared(seen, [[ADDRESS]]);
  },
});
