import { heardAfter } from "../../heard";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Lembar baru dilaporkan", en: "A new sheet is reported" },
  expects: { id: "Excel melaporkan lembar yang ditambah.", en: "Excel reports a sheet that was added." },
  otherwise: {
    id: "Tekan Hitung ulang sesudah menambah lembar.",
    en: "Choose Recalculate after adding a sheet.",
  },
  async run(bench) {
    let id = "";
    const event = await heardAfter<Excel.WorksheetAddedEventArgs>(
      bench,
      (context, hear) => context.workbook.worksheets.onAdded.add(hear),
      async () => {
        id = (await bench.addSheet()).id;
      },
      ({ worksheetId }) => worksheetId === id,
    );
    return event?.source === "Local" ? asExpected(event.source) : different(`onAdded: ${event?.source ?? "–"}`);
  },
});
