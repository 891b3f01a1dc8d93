import { measureWords } from "../shared/measureWords";
import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Level diturunkan dari nilai terukur",
    message: "Level indikator {indicator} tidak diisi; dari nilai terukur “{value}” dipakai level {reached}.",
    fix: "Isi level {level} bila sudah sesuai.",
  },
  en: {
    title: "Level derived from the measured value",
    message:
      "No level is entered for indicator {indicator}; from the measured value “{value}” level {reached} is used.",
    fix: "Enter level {level} if that is right.",
  },
  words: measureWords,
};

export const page: CheckPage = {
  summary: "Level kosong, diturunkan dari nilai terukur",
  what: "Level yang tidak diisi orang, tetapi diturunkan dari nilai terukur menurut rentang tahun itu.",
  why: "Level itu ikut dihitung pada indeks, sedangkan selnya kosong atau tidak ada; sebaiknya diketahui.",
  examples: [
    ["17: 45 orang, level kosong", "dipakai level 3, dengan catatan"],
    ["17: level 3", "tanpa catatan"],
  ],
  mend: "Isi levelnya bila sudah sesuai.",
  grounds: "S1, S3 (SID); S1, S4 (SPD).",
};
