import { rangeAt } from "../../../sheets/chartsAndPage";
import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Tabel Excel", en: "Excel tables" },
  expects: {
    id: "Tabel mendapat nama, gaya, dan kolom baru; batas dan judulnya terbaca.",
    en: "A table gets a name, a style and a new column; its extent and headers are read.",
  },
  async run(bench) {
    const area = bench.place(3, 3);
    const name = `Swauji_${bench.sheet.id.replace(/\W/g, "")}`;
    const seen = await bench.write(async (sheet, context) => {
      const cells = { ...area, right: area.left + 1 };
      rangeAt(sheet, cells).values = [
        ["No", "Nama"],
        [1, "a"],
        [2, "b"],
      ];
      const table = sheet.tables.add(rangeAt(sheet, cells), true);
      table.name = name;
      table.style = "TableStyleLight9";
      await context.sync();
      table.columns.add(undefined, undefined, "Catatan");
      await context.sync();
      const range = table.getRange().load("rowCount,columnCount");
      const header = table.getHeaderRowRange().load("values");
      table.load("name,showHeaders,showTotals");
      await context.sync();
      return [table.name, table.showHeaders, table.showTotals, range.rowCount, range.columnCount, header.values[0]];
    });
    return compared(seen, [name, true, false, 3, 3, ["No", "Nama", "Catatan"]]);
  },
});
