import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Tingkat tidak dikenal",
    message: "Tingkat “{value}” pada indikator {indicator} bukan 0, 1, 2, atau 3, sehingga dihitung 0.",
    fix: "Isi tingkat dengan angka 1, 2, atau 3, atau centang satu tingkat saja; kosongkan bila indikator belum terpenuhi.",
  },
  en: {
    title: "Level not recognised",
    message: "Level “{value}” of indicator {indicator} is not 0, 1, 2 or 3 and counts as 0.",
    fix: "Enter 1, 2 or 3, or tick one level only; leave the cell blank if the indicator is not met yet.",
  },
};

export const page: CheckPage = {
  summary: "Tingkat bukan 0–3",
  what: "Tingkat inovasi yang bukan 0, 1, 2, atau 3 dan bukan bunyi tingkat yang dikenal.",
  why: "Indikator hanya memiliki tiga tingkat; tulisan lain dihitung 0.",
  examples: [
    ["4", "dilaporkan"],
    ["3 - daring", "diterima"],
  ],
  mend: "Isi angka 1, 2, atau 3; kosongkan bila belum terpenuhi.",
  effect: "tingkat; pada indikator wajib: inovasi",
};
