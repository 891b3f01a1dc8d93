import { measureWords } from "../shared/measureWords";
import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Basis ukur belum disebut",
    message:
      "Nilai “{value}” pada indikator {indicator} belum menyebut basis ukurnya, padahal tiap basis memiliki ambang sendiri.",
    fix: "Sebutkan tepat satu basis: {bases}.",
  },
  en: {
    title: "Measuring basis not named",
    message:
      "The value “{value}” of indicator {indicator} does not name its measuring basis, but each basis has thresholds of its own.",
    fix: "Name exactly one basis: {bases}.",
  },
  words: measureWords,
};

export const page: CheckPage = {
  summary: "Kemanfaatan (33) diukur tanpa basis ukur",
  what: "Nilai terukur indikator 33 Kemanfaatan tanpa basis ukur.",
  why: "Tiap basis (penerima, unit, belanja, pendapatan, produk, tren) memiliki ambang sendiri; satu angka tanpa basis tidak memiliki level.",
  examples: [
    ["250", "dilaporkan"],
    ["250 orang", "tidak dilaporkan"],
  ],
  mend: "Sebutkan tepat satu basis ukur.",
  grounds: "S1, S3; S7, S8 (sebelum 2026).",
  indicators: ["kemanfaatan"],
};
