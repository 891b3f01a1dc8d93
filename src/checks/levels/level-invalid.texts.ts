import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Level tidak dikenal",
    message: "Level “{value}” pada indikator {indicator} bukan 0, 1, 2, atau 3, sehingga dihitung 0.",
    fix: "Isi level dengan angka 1, 2, atau 3, atau centang satu level saja; kosongkan bila indikator belum terpenuhi.",
  },
  en: {
    title: "Level not recognised",
    message: "Level “{value}” of indicator {indicator} is not 0, 1, 2 or 3 and counts as 0.",
    fix: "Enter 1, 2 or 3, or tick one level only; leave the cell blank if the indicator is not met yet.",
  },
};

export const page: CheckPage = {
  summary: "Level bukan 0–3",
  what: "Level inovasi yang bukan 0, 1, 2, atau 3 dan bukan bunyi level yang dikenal.",
  why: "Indikator hanya memiliki tiga level; tulisan lain dihitung 0.",
  examples: [
    ["4", "dilaporkan"],
    ["3 - daring", "diterima"],
  ],
  mend: "Isi angka 1, 2, atau 3; kosongkan bila belum terpenuhi.",
  effect: "level; pada indikator wajib: inovasi",
};
