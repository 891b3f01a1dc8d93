import { measureWords } from "../shared/measureWords";
import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Nilai berada pada dua rentang",
    message:
      "Nilai “{value}” pada indikator {indicator} termasuk rentang level {ranges}. Surat tidak mengatur batas ini; yang dipakai level {level}.",
    fix: "Tanyakan batasnya kepada penilai bila selisih satu level menentukan.",
  },
  en: {
    title: "Value lies in two ranges",
    message:
      "The value “{value}” of indicator {indicator} lies in the ranges of level {ranges}. The letter has no rule for this limit; level {level} is used.",
    fix: "Ask the assessors about the limit if one level makes a difference.",
  },
  words: measureWords,
};

export const page: CheckPage = {
  summary: "Nilai terukur terletak pada dua rentang yang diterbitkan",
  what: "Nilai terukur yang terletak pada dua rentang level sekaligus, karena rentang yang diterbitkan bertumpang tindih (3, 4, 5a, 5b, 6, 7, 10b, 11a).",
  why: "Surat tidak mengatur batasnya. Di sini dipakai level tertinggi, dan catatan ini menyebutkannya.",
  examples: [
    ["5b: 5,91 (>= 5,91 dan 2,34 s.d. 5,92)", "dilaporkan"],
    ["5b: 4,00", "tidak dilaporkan"],
  ],
  mend: "Tanyakan batasnya kepada penilai bila selisih satu level menentukan.",
  grounds: "S1, S4 (angkanya sama di kedua sumber).",
};
