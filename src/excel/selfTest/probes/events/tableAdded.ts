import { rangeAt } from "../../../sheets/chartsAndPage";
import { heardAfter } from "../../heard";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Tabel baru dilaporkan", en: "A new table is reported" },
  expects: { id: "Excel melaporkan tabel yang ditambah.", en: "Excel reports a table that was added." },
  otherwise: {
    id: "Tekan Hitung ulang sesudah membuat tabel.",
    en: "Choose Recalculate after making a table.",
  },
  async run(bench) {
    const area = bench.place(2, 1);
    const event = await heardAfter<Excel.TableAddedEventArgs>(
      bench,
      (context, hear) => context.workbook.tables.onAdded.add(hear),
      () =>
        bench.write(async (sheet, context) => {
          rangeAt(sheet, area).values = [["Uji"], [1]];
          sheet.tables.add(rangeAt(sheet, area), true);
          await context.sync();
        }),
      ({ worksheetId }) => worksheetId === bench.sheet.id,
    );
    return event ? asExpected(event.source) : different("onAdded: –");
  },
});
