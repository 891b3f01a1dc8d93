import { measureWords } from "../shared/measureWords";
import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts<"low" | "high"> = {
  id: {
    title: "Level berbeda dari hasil ukur",
    message: "Indikator {indicator} berlevel {typed}, sedangkan nilai terukur “{value}” mencapai level {level}. {side}",
    fix: "Isi level {reached}, atau periksa kembali nilai terukurnya.",
    own: { low: "Masih ada poin yang dapat diraih.", high: "Level yang ditulis tidak terbukti oleh nilai ini." },
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
  summary: "Level tertulis berbeda dari yang dicapai nilai terukur",
  what: "Nilai terukur (orang, persen, bulan, …) yang menurut rentang tahun itu mencapai level lain daripada yang tertulis. Yang dihitung tetap level yang tertulis.",
  why: "Level di atas hasil ukur tidak dapat dibuktikan; level di bawahnya membuang poin.",
  examples: [
    ["17: 45 orang, level 2", "dilaporkan: 45 orang mencapai level 3"],
    ["17: 30 orang, level 2", "tidak dilaporkan"],
  ],
  mend: "Isi level menurut hasil ukur, atau periksa kembali nilainya.",
  effect: "level, bila kantor menjadikannya Salah",
  grounds: "S1, S3 (SID); S1, S4 (SPD).",
};
