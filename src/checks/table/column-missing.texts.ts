import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Kolom tidak ditemukan",
    message: "Tabel ini tidak memiliki {count} kolom yang diminta formulir: {columns}.",
    fix: "Tambahkan kolom tersebut, atau sesuaikan judul kolom yang sudah ada agar dikenali, supaya isinya ikut diperiksa.",
  },
  en: {
    title: "Column not found",
    message: "This table lacks {count} columns that the form asks for: {columns}.",
    fix: "Add the columns, or rename existing headers so that they are recognised, to have their contents checked.",
  },
};

export const page: CheckPage = {
  summary: "Tabel tidak memiliki kolom yang diminta formulir",
  what: "Kolom yang diminta formulir, tetapi tidak ditemukan: isian wajib, level sebagian indikator, atau bukti sebagian indikator.",
  why: "Yang tidak berkolom tidak dapat diperiksa, dan indikator tanpa kolom level dihitung 0.",
  examples: [
    ["Tabel tanpa kolom Manfaat dan Hasil", "keduanya disebut"],
    ["Rekap tanpa kolom level sama sekali", "level tidak diminta"],
  ],
  mend: "Tambahkan kolomnya, atau sesuaikan judul kolom yang sudah ada agar dikenali.",
};
