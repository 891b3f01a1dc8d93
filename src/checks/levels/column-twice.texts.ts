import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Kolom level ada dua kali",
    message:
      "“{header}” ada dua kali; yang dibaca kolom {read}, kolom ini tidak. Jumlah kolom yang tidak dibaca karena judulnya berulang: {count}.",
    fix: "Hapus atau ubah judul kolom yang tidak berlaku, misalnya dengan menambahkan tahunnya.",
  },
  en: {
    title: "Column of levels twice",
    message:
      "“{header}” stands there twice; column {read} is read, this one is not. Number of columns not read because their header is repeated: {count}.",
    fix: "Delete the columns that no longer hold, or change their headers, for example by adding their year.",
  },
};

export const page: CheckPage = {
  summary: "Kolom level dengan judul yang sama ada dua kali",
  what: "Kolom level, skor, atau kematangan yang judulnya sama persis dengan kolom lain dalam tabel, misalnya kolom tahun lalu yang disembunyikan. Hanya yang pertama dibaca.",
  why: "Dari judulnya tidak terlihat kolom mana yang berlaku. Bila yang berlaku kolom kedua, indeksnya keliru.",
  examples: [
    [
      "dua puluh kolom level tahun lalu disembunyikan, lalu dua puluh kolom baru dengan judul yang sama",
      "satu catatan",
    ],
    [
      "judul TAHUN 2025 dan TAHUN 2026 di atas kolom-kolom berjudul sama",
      "satu catatan: tulis tahunnya pada judul tiap kolom",
    ],
    ["kolom Mandiri dan Verifikasi", "tanpa catatan"],
  ],
  mend: "Hapus kolom yang tidak berlaku, atau bedakan judulnya.",
};
