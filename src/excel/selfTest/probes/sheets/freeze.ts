import { compared } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Baris dan kolom yang dibekukan", en: "Frozen rows and columns" },
  expects: {
    id: "Baris dan kolom yang dibekukan sesuai dengan yang diminta.",
    en: "The panes are frozen where that was asked for.",
  },
  lacking: "getLocationOrNullObject",
  async run(bench) {
    const seen = await bench.write(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, 2));
      await context.sync();
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
      await context.sync();
      const place = frozen.isNullObject ? null : [frozen.rowCount, frozen.columnCount];
      sheet.freezePanes.unfreeze();
      await context.sync();
      return place;
    });
    return compared(seen, [1, 2]);
  },
});
