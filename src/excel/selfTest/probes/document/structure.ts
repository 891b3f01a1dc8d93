import { requireOpenStructure } from "../../../host/structure";
import { asExpected } from "../../outcome";
import { defineProbe } from "../../probe";

export const probe = defineProbe({
  tries: { id: "Proteksi susunan buku kerja", en: "Protection of the workbook's structure" },
  expects: {
    id: "Excel mengatakan apakah lembar boleh ditambah; di sini boleh.",
    en: "Excel tells whether sheets may be added; here they may.",
  },
  async run(bench) {
    await bench.read((_sheet, context) => requireOpenStructure(context));
    return asExpected();
  },
});
