import { TAB_COLORS } from "../../../../template/colors";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

const TAB_COLOR = `#${TAB_COLORS.table}`;

export const probe = defineProbe({
  tries: { id: "Lembar baru: sembunyi, nama, warna tab", en: "New sheets: hiding, name, tab colour" },
  expects: {
    id: "Lembar dapat ditambah tersembunyi, diberi nama dan warna tab, lalu ditampilkan.",
    en: "A sheet can be added hidden, named, given a tab colour, and shown.",
  },
  async run(bench) {
    const { id, name } = await bench.addSheet();
    const renamed = `${name} ✓`;
    const seen = await bench.write(async (_sheet, context) => {
      const added = context.workbook.worksheets.getItem(id);
      added.visibility = "Hidden";
      added.name = renamed;
      added.tabColor = TAB_COLOR;
      added.load("visibility,name");
      await context.sync();
      const hidden = [added.visibility, added.name];
      added.visibility = "Visible";
      added.load("visibility,tabColor");
      await context.sync();
      return [...hidden, added.visibility, added.tabColor.toUpperCase()];
    });
    return compared(seen, ["Hidden", renamed, "Visible", TAB_COLOR]);
  },
});
