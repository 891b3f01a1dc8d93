import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti SPD belum ada",
    message: "SPD {indicator} sudah diberi level, tetapi buktinya masih kosong.",
    fix: "Cantumkan nama berkas atau tautan {documents} yang membuktikan level tersebut.",
  },
  en: {
    title: "SPD evidence missing",
    message: "SPD {indicator} has a level, but its evidence is blank.",
    fix: "Give the file name or link of {documents} that proves this level.",
  },
};

export const page: CheckPage = {
  summary: "SPD berlevel tanpa bukti",
  what: "Baris SPD yang berlevel di atas 0, tetapi sel buktinya kosong. Tabel tanpa kolom bukti tidak diperiksa; ringkasan menyebutnya sebagai anggapan.",
  why: "Level SPD dibuktikan dengan dokumen, sama seperti level inovasi.",
  examples: [
    ["PAD level 2, bukti kosong", "dilaporkan"],
    ["PAD level 0, bukti kosong", "tidak dilaporkan"],
  ],
  mend: "Cantumkan nama berkas atau tautan dokumennya.",
};
