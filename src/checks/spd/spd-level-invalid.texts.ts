import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Level SPD tidak dikenal",
    message: "Level “{value}” pada SPD {indicator} bukan 0, 1, 2, atau 3, sehingga dihitung 0.",
    fix: "Isi level dengan angka 1, 2, atau 3; kosongkan bila belum ada.",
  },
  en: {
    title: "SPD level not recognised",
    message: "Level “{value}” of SPD {indicator} is not 0, 1, 2 or 3 and counts as 0.",
    fix: "Enter 1, 2 or 3; leave the cell blank if there is none yet.",
  },
};

export const page: CheckPage = {
  summary: "Level SPD bukan 0–3",
  what: 'Level pada tabel SPD yang bukan 0, 1, 2, atau 3 dan bukan ejaan lazimnya ("Level 2").',
  why: "Baris SPD hanya memiliki tiga level; tulisan lain tidak dapat dihitung dan bernilai 0.",
  examples: [
    ["4", "dilaporkan"],
    ["Level 3", "diterima"],
  ],
  mend: "Isi angka 1, 2, atau 3; kosongkan bila belum ada.",
};
