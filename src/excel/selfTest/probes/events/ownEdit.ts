import { isOwnEcho, supportsExcelApi } from "../../../host/run";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { parseAddress } from "../../../../workbook/index";
import { heardAfter } from "../../heard";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Tulisan IID sendiri dikenali", en: "IID knows what it wrote itself" },
  expects: {
    id: "Excel melaporkan perubahan, tempatnya, dan bahwa IID sendiri yang menulisnya.",
    en: "Excel reports a change, its place, and that IID itself made it.",
  },
  otherwise: {
    id: "IID membaca sekali lagi sesudah menulis; angkanya tetap benar.",
    en: "IID reads once more after writing; the figures stay right.",
  },
  async run(bench) {
    const area = bench.place(2, 2);
    let isEcho = false;
    const event = await heardAfter<Excel.WorksheetChangedEventArgs>(
      bench,
      (context, hear) =>
        context.workbook.worksheets.onChanged.add(async (change) => {
          isEcho ||= isOwnEcho();
          await hear(change);
        }),
      () =>
        bench.write(async (sheet, context) => {
          rangeAt(sheet, area).values = [
            [1, 2],
            [3, 4],
          ];
          await context.sync();
        }),
      ({ worksheetId }) => worksheetId === bench.sheet.id,
    );
    if (!event) return different("onChanged: –");
    const from = supportsExcelApi("1.14") ? event.triggerSource : isEcho ? "ThisLocalAddin" : "";
    const place = parseAddress(event.address)?.area;
    const isPlace = place?.top === area.top && place.bottom === area.bottom && place.left === area.left;
    const seen = `${event.changeType} ${event.address} ${event.source} ${from}`;
    const isOurs = event.changeType === "RangeEdited" && event.source === "Local" && from === "ThisLocalAddin";
    return isPlace && isOurs ? asExpected(seen) : different(seen);
  },
});
