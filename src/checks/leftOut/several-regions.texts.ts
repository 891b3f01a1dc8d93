import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Beberapa daerah dalam satu tabel",
    message: "Kolom ini menyebut {count} daerah: {regions}. Semuanya dihitung sebagai satu daerah.",
    fix: "Bila tiap daerah melapor sendiri, pisahkan ke berkasnya masing-masing. Bila ini lokasi inovasi, ubah judulnya menjadi “Lokasi”.",
  },
  en: {
    title: "Several regions in one table",
    message: "This column names {count} regions: {regions}. All of them are counted as one region.",
    fix: "If each region reports for itself, keep it in a file of its own. If this is where innovations are, change the header to “Lokasi”.",
  },
};

export const page: CheckPage = {
  summary: "Satu tabel memuat inovasi beberapa daerah",
  what: "Tabel yang kolom Kabupaten/Kota atau Daerah-nya berisi beberapa daerah. Kolom Nama Pemda dengan beberapa daerah tidak dihitung sama sekali.",
  why: "Indeks adalah milik satu daerah. Daftar provinsi yang memuat inovasi semua kabupaten dan kotanya memberi angka yang bukan milik siapa pun.",
  examples: [
    ['kolom Kab/Kota berisi "Kab. Tegal" dan "Kab. Brebes"', "satu catatan dengan nama daerahnya"],
    ["kolom Lokasi dengan isi yang sama", "tanpa catatan"],
    ["tabel berjudul Inovasi Provinsi", "tanpa catatan: di situ kolomnya menyebut lokasi"],
    ['"Kab. Tegal" dan "Kabupaten Tegal"', "daerah yang sama, tanpa catatan"],
  ],
  mend: "Pisahkan tiap daerah ke berkasnya sendiri, atau ubah judul kolomnya menjadi Lokasi.",
};
