import { askDateSystem } from "../../../reading/dateSystem";
import { rangeAt } from "../../../sheets/chartsAndPage";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

/** 1 January 2024. */
const SERIAL = { since1900: 45_292, since1904: 43_830 };
const DAY = "2024-01-01";

export const probe = defineProbe({
  tries: { id: "Tanggal: dihitung dari 1900 atau 1904", en: "Dates: counted from 1900 or from 1904" },
  expects: {
    id: "Excel mengatakan dari tahun mana buku kerja menghitung hari, dan menampilkan hari yang sama.",
    en: "Excel tells from which year the workbook counts its days, and shows the same day.",
  },
  async run(bench) {
    const isOld = await bench.read(async (_sheet, context) => {
      const tells = askDateSystem(context);
      await context.sync();
      return tells();
    });
    const area = bench.place(1, 1);
    const text = await bench.write(async (sheet, context) => {
      const cell = rangeAt(sheet, area);
      cell.numberFormat = [["yyyy-mm-dd"]];
      cell.values = [[isOld ? SERIAL.since1904 : SERIAL.since1900]];
      cell.load("text");
      await context.sync();
      return String(cell.text[0]?.[0]);
    });
    const seen = `${isOld ? 1904 : 1900}: ${text}`;
    return text === DAY ? asExpected(seen) : different(seen);
  },
});
