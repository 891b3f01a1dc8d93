import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Regulasi tanpa nama inovasi",
    message: "Nama “{name}” tidak ditemukan pada {pages} halaman regulasi yang dilampirkan (“{value}”).",
    fix: "Lampirkan halaman atau lampiran regulasi yang memuat nama inovasi, atau Perkada/SK yang memuat daftarnya.",
  },
  en: {
    title: "Regulation without the innovation's name",
    message: "The name “{name}” was not found on the {pages} pages of the attached regulation (“{value}”).",
    fix: "Attach the page or annex of the regulation that names the innovation, or the Perkada/SK with the list.",
  },
};

export const page: CheckPage = {
  summary: "Nama inovasi tidak ditemukan dalam regulasi yang dilampirkan (16)",
  what: "Teks PDF pada indikator 16 Regulasi yang tidak memuat nama inovasi: nama lengkapnya, nama pendeknya (di depan titik dua atau di dalam kurung), atau semua kata khasnya. Hanya dilaporkan bila setiap berkas di sel itu dapat dibaca teksnya; hasil pindai, tautan, atau berkas yang tidak ada mungkin memuatnya.",
  why: "Bukti indikator ini mencakup halaman regulasi yang memuat nama inovasi; tanpa itu penilai tidak melihat hubungannya.",
  examples: [
    ["SIPANDU: perbup.pdf tanpa kata SIPANDU", "dilaporkan"],
    ['SIPANDU: perbup.pdf dengan lampiran "daftar inovasi 1 SIPANDU"', "diterima"],
    ["SIPANDU: perbup.pdf hasil pindai", "tidak dilaporkan di sini"],
  ],
  mend: "Lampirkan halaman atau lampiran regulasi yang memuat nama inovasi, atau Perkada/SK yang memuat daftarnya.",
  grounds: "S3 (bukti indikator 16).",
  indicators: ["regulasi"],
};
