import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Bukti dipakai dua kali",
    message: "Bukti {indicator} “{value}” juga dipakai pada baris {otherRow}, inovasi “{other}”.",
    fix: "Pastikan bukti ini memuat nama kedua inovasi; bila tidak, siapkan bukti tersendiri untuk tiap inovasi.",
  },
  en: {
    title: "Evidence used twice",
    message: "The evidence of {indicator} “{value}” is also used in row {otherRow}, innovation “{other}”.",
    fix: "Make sure that it names both innovations; if it does not, prepare separate evidence for each of them.",
  },
};

export const page: CheckPage = {
  summary: "Berkas, tautan, atau surat yang sama dipakai dua inovasi",
  what: "Berkas, tautan, atau surat yang sama pada dua inovasi. Regulasi, anggaran, dan RKPD tidak diperiksa, karena satu dokumen memang melayani banyak inovasi; begitu pula SK kepala daerah pada 17 SDM, 23 Pelaksana, dan 24 Jejaring, yang dapat memuat tim banyak inovasi.",
  why: "Bukti harus menunjukkan inovasi ini; bukti yang sama membuat penilai meragukan keduanya.",
  examples: [
    ["laporan monev.pdf pada dua inovasi", "keduanya dilaporkan"],
    ["laporan.pdf pada dua indikator satu inovasi", "tidak dilaporkan"],
    ["17 SDM: SK Bupati Nomor 5 Tahun 2024 pada 14 inovasi", "tidak dilaporkan"],
    ["17 SDM: Surat Tugas Kepala Dinas Nomor 7 Tahun 2024 pada dua inovasi", "keduanya dilaporkan"],
  ],
  mend: "Pastikan bukti memuat nama kedua inovasi; bila tidak, siapkan bukti tersendiri.",
  indicators: ["regulasi", "anggaran", "rkpd", "sdm", "pelaksana", "jejaring"],
};
