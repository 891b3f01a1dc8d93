import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Kematangan tidak sah",
    message: "Kematangan “{value}” bukan angka antara 0 dan {max}.",
    fix: "Isi jumlah skor 20 indikator inovasi ini, yaitu angka 0 sampai {max}.",
  },
  en: {
    title: "Maturity not valid",
    message: "Maturity (kematangan) “{value}” is not a number between 0 and {max}.",
    fix: "Enter the sum of the 20 indicator scores of this innovation, a number from 0 to {max}.",
  },
};

export const page: CheckPage = {
  summary: "Kematangan pada rekap bukan angka 0–111",
  what: "Kematangan pada rekap yang bukan angka antara 0 dan nilai tertinggi (111).",
  why: "Rekap dinilai dari kematangan saja. Angka di luar rentang tidak dapat dihitung.",
  examples: [
    ["111,5", "dilaporkan"],
    ["111", "diterima"],
  ],
  mend: "Isi jumlah skor 20 indikator inovasi itu.",
  grounds: "S1, S2; P5 (2022).",
};
