import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti SPD belum ada",
    message: "SPD {indicator} sudah diberi tingkat, tetapi buktinya masih kosong.",
    fix: "Cantumkan nama berkas atau tautan {documents} yang membuktikan tingkat tersebut.",
  },
  en: {
    title: "SPD evidence missing",
    message: "SPD {indicator} has a level, but its evidence is blank.",
    fix: "Give the file name or link of {documents} that proves this level.",
  },
};

export const page: CheckPage = {
  summary: "SPD bertingkat tanpa bukti",
  what: "Baris SPD yang bertingkat di atas 0, tetapi sel buktinya kosong. Tabel tanpa kolom bukti tidak diperiksa; ringkasan menyebutnya sebagai anggapan.",
  why: "Tingkat SPD dibuktikan dengan dokumen, sama seperti tingkat inovasi.",
  examples: [
    ["PAD tingkat 2, bukti kosong", "dilaporkan"],
    ["PAD tingkat 0, bukti kosong", "tidak dilaporkan"],
  ],
  mend: "Cantumkan nama berkas atau tautan dokumennya.",
};
