import { measureWords } from "../shared/measureWords";
import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"low" | "high"> = {
  id: {
    title: "Tingkat berbeda dari hasil ukur",
    message:
      "Indikator {indicator} bertingkat {typed}, sedangkan nilai terukur “{value}” mencapai tingkat {level}. {side}",
    fix: "Isi tingkat {reached}, atau periksa kembali nilai terukurnya.",
    own: { low: "Masih ada poin yang dapat diraih.", high: "Tingkat yang ditulis tidak terbukti oleh nilai ini." },
  },
  en: {
    title: "Level differs from the measurement",
    message: "Indicator {indicator} has level {typed}, but the measured value “{value}” reaches level {level}. {side}",
    fix: "Enter level {reached}, or check the measured value.",
    own: { low: "There are points left to gain.", high: "This value does not prove the level entered." },
  },
  words(wording) {
    return { ...measureWords(wording), side: wording.named(wording.params["side"]) };
  },
};

export const page: CheckPage = {
  summary: "Tingkat tertulis berbeda dari yang dicapai nilai terukur",
  what: "Nilai terukur (orang, persen, bulan, …) yang menurut rentang tahun itu mencapai tingkat lain daripada yang tertulis. Yang dihitung tetap tingkat yang tertulis.",
  why: "Tingkat di atas hasil ukur tidak dapat dibuktikan; tingkat di bawahnya membuang poin.",
  examples: [
    ["17: 45 orang, tingkat 2", "dilaporkan: 45 orang mencapai tingkat 3"],
    ["17: 30 orang, tingkat 2", "tidak dilaporkan"],
  ],
  mend: "Isi tingkat menurut hasil ukur, atau periksa kembali nilainya.",
  effect: "tingkat, bila kantor menjadikannya error",
  grounds: "S1, S3 (SID); S1, S4 (SPD).",
};
