import { askStored, isObject, putStored } from "../../../stored/entry";
import { TRIED_SETTING } from "../../benchSheets";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

const VALUE = { teks: "Kab. “Uji” ≥ 1", angka: 0.1, daftar: [1, null, "dua"] };

export const probe = defineProbe({
  tries: { id: "Pilihan yang disimpan bersama buku kerja", en: "Choices kept with the workbook" },
  expects: {
    id: "Nilai yang ditulis terbaca sama pada permintaan berikutnya, dan hilang sesudah dihapus.",
    en: "A value that is written is read the same by the next request, and is gone once deleted.",
  },
  async run(bench) {
    const look = (): Promise<unknown> =>
      bench.read(async (_sheet, context) => {
        const held = askStored(context, TRIED_SETTING, isObject);
        await context.sync();
        return held();
      });
    const put = (value: object | null): Promise<void> =>
      bench.write(async (_sheet, context) => {
        putStored(context, TRIED_SETTING, value);
        await context.sync();
      });
    await put(VALUE);
    const written = JSON.stringify(await look());
    await put(null);
    const after = await look();
    return written === JSON.stringify(VALUE) && after === null ? asExpected() : different([written, after]);
  },
});
