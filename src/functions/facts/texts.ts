import { texts } from "../../i18n/text";

/** Words in what `IID.RULE` answers. */
export const factTexts = texts({
  formula: {
    id: "(SPD + jumlah kematangan / maks({divisor}; n) + {per} x min(n; {cap})) / {total} x 100; skor jumlah 0 bila urusan pelayanan dasar yang tercakup kurang dari {services}",
    en: "(SPD + sum of maturity / max({divisor}, n) + {per} x min(n, {cap})) / {total} x 100; count score 0 when fewer than {services} basic services are covered",
  },
  assumed: { id: "anggapan", en: "assumed" },
  noAssumption: { id: "tidak ada", en: "none" },
  noBases: { id: "tidak ada", en: "none" },
  weight: { id: "bobot", en: "weight" },
  levels: { id: "level", en: "levels" },
  evidence: { id: "bukti", en: "evidence" },
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
  anyFile: { id: "belum diketahui", en: "not known" },
});
