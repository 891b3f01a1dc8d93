import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Inovasi tahun lain tidak dihitung",
    message: "{count} inovasi tahun {years} tidak dihitung; yang dihitung hanya inovasi tahun {year}.",
    fix: "Bila tahun di sini bukan tahun penilaian, ubah judulnya, misalnya menjadi “Tahun Mulai”.",
  },
  en: {
    title: "Innovations of other years are not counted",
    message: "{count} innovations of {years} are not counted; only those of {year} are.",
    fix: "If the year here is not that of the assessment, change its heading, for example to “Tahun Mulai”.",
  },
};

export const page: CheckPage = {
  summary: "Inovasi tahun lain dalam tabel yang sama tidak dihitung",
  what: "Tabel yang memuat inovasi beberapa tahun: dengan kolom Tahun, atau dengan baris judul seperti TAHUN 2025 di antara inovasi.",
  why: "Indeks dihitung untuk satu tahun penilaian. Inovasi tahun lain yang ikut terhitung membuat jumlah inovasi dan indeksnya keliru.",
  examples: [
    [
      "kolom Tahun berisi 2025 pada enam baris dan 2026 pada delapan baris, tahun penilaian 2026",
      "enam inovasi disebut",
    ],
    ["kolom Tahun berisi 2024 dan 2025 saja, tahun penilaian 2026", "tanpa catatan, semuanya dihitung"],
    ["kolom Tahun sama dengan tahun Waktu Penerapan", "tanpa catatan, semuanya dihitung"],
  ],
  mend: "Bila tahun itu bukan tahun penilaian, ubah judul kolom atau baris judulnya.",
};
