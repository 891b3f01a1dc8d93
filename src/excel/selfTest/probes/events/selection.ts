import { rangeAt } from "../../../sheets/chartsAndPage";
import { parseAddress } from "../../../../workbook/index";
import { heardAfter } from "../../heard";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Sel terpilih diikuti", en: "The selected cell is followed" },
  expects: {
    id: "Sel yang dipilih IID menjadi sel aktif, dan Excel melaporkannya.",
    en: "A cell that IID selects becomes the active one, and Excel reports it.",
  },
  otherwise: {
    id: "Pilih barisnya sendiri di halaman Inovasi.",
    en: "Choose the row yourself on the page Innovation.",
  },
  async run(bench) {
    const area = bench.place(1, 1);
    const event = await heardAfter<Excel.WorksheetSelectionChangedEventArgs>(
      bench,
      (context, hear) => context.workbook.worksheets.onSelectionChanged.add(hear),
      () =>
        bench.read(async (sheet, context) => {
          sheet.activate();
          await context.sync();
          rangeAt(sheet, area).select();
          await context.sync();
        }),
      ({ worksheetId, address }) => worksheetId === bench.sheet.id && parseAddress(address)?.area.top === area.top,
    );
    const active = await bench.read(async (_sheet, context) => {
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
      await context.sync();
      return [cell.rowIndex, cell.columnIndex];
    });
    const isThere = active[0] === area.top && active[1] === area.left;
    return event && isThere ? asExpected(event.address) : different([event?.address ?? "–", active]);
  },
});
