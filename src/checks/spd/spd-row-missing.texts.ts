import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Baris SPD tidak ada",
    message: "Tabel SPD belum memuat {count} dari {of} baris, sehingga bernilai 0: {columns}.",
    fix: "Tambahkan baris tersebut beserta level dan buktinya.",
  },
  en: {
    title: "SPD row missing",
    message: "The SPD table lacks {count} of {of} rows, which then count 0: {columns}.",
    fix: "Add these rows with their level and evidence.",
  },
};

export const page: CheckPage = {
  summary: "Baris SPD menurut aturan tidak ada dalam tabel",
  what: "Baris SPD menurut aturan tahun itu yang tidak terdapat dalam tabel SPD buku kerja.",
  why: "Setiap baris SPD berbobot. Baris yang hilang dihitung 0 tanpa terlihat: skor seluruh SPD paling tinggi 63 dari 250.",
  examples: [
    ["Tabel tanpa baris 7 dan 14", "keduanya disebut"],
    ["Baris ada, level kosong", "tidak dilaporkan di sini"],
  ],
  mend: "Tambahkan baris yang disebut beserta level dan buktinya.",
  grounds: "S1, S2 (bobot setiap baris).",
};
