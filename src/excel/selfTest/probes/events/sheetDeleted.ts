import { heardAfter } from "../../heard";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Lembar yang dihapus dilaporkan", en: "A deleted sheet is reported" },
  expects: { id: "Excel melaporkan lembar yang dihapus.", en: "Excel reports a sheet that was deleted." },
  otherwise: {
    id: "Tekan Hitung ulang sesudah menghapus lembar.",
    en: "Choose Recalculate after deleting a sheet.",
  },
  async run(bench) {
    const { id } = await bench.addSheet();
    const event = await heardAfter<Excel.WorksheetDeletedEventArgs>(
      bench,
      (context, hear) => context.workbook.worksheets.onDeleted.add(hear),
      () =>
        bench.write(async (_sheet, context) => {
          context.workbook.worksheets.getItem(id).delete();
          await context.sync();
        }),
      ({ worksheetId }) => worksheetId === id,
    );
    return event?.source === "Local" ? asExpected(event.source) : different(`onDeleted: ${event?.source ?? "–"}`);
  },
});
