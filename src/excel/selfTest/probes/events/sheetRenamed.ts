import { supportsExcelApi } from "../../../host/run";
import { heardAfter } from "../../heard";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Lembar yang berganti nama dilaporkan", en: "A renamed sheet is reported" },
  expects: { id: "Excel melaporkan nama lama dan baru.", en: "Excel reports the old name and the new one." },
  needs: { ExcelApi: "1.17" },
  otherwise: {
    id: "Tekan Hitung ulang sesudah mengganti nama lembar.",
    en: "Choose Recalculate after renaming a sheet.",
  },
  async run(bench) {
    if (!supportsExcelApi("1.17")) return different("ExcelApi < 1.17");
    const { id, name } = await bench.addSheet();
    const renamed = `${name} →`;
    const event = await heardAfter<Excel.WorksheetNameChangedEventArgs>(
      bench,
      (context, hear) => context.workbook.worksheets.onNameChanged.add(hear),
      () =>
        bench.write(async (_sheet, context) => {
          context.workbook.worksheets.getItem(id).name = renamed;
          await context.sync();
        }),
      ({ worksheetId }) => worksheetId === id,
    );
    const isRight = event?.nameBefore === name && event.nameAfter === renamed;
    return isRight ? asExpected() : different(`${event?.nameBefore ?? "–"} → ${event?.nameAfter ?? "–"}`);
  },
});
