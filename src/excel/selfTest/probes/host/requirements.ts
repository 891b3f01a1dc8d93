import { supportsSet } from "../../environment";
import { asExpected, different } from "../../outcome";
import { defineProbe } from "../../probe";

/** What manifest.xml asks for: an Excel without it does not list the add-in. */
const FLOOR = [
  ["ExcelApi", "1.9"],
  ["SharedRuntime", "1.1"],
] as const;

export const probe = defineProbe({
  tries: { id: "Syarat panel", en: "What the pane needs" },
  expects: {
    id: "Excel mendukung ExcelApi 1.9 dan SharedRuntime 1.1.",
    en: "Excel supports ExcelApi 1.9 and SharedRuntime 1.1.",
  },
  otherwise: {
    id: "Perbarui Excel, atau buka buku kerja ini di Excel untuk web.",
    en: "Update Excel, or open this workbook in Excel on the web.",
  },
  async run() {
    const missing = FLOOR.filter(([set, version]) => !supportsSet(set, version));
    return missing.length === 0 ? asExpected() : different(missing.map((one) => one.join(" ")).join(", "));
  },
});
