import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Penerapan setelah rentang penilaian",
    message: "Waktu penerapan {date} melewati batas penilaian {to}.",
    fix: "Periksa tanggalnya. Bila benar, inovasi ini baru dapat diusulkan pada tahun penilaian berikutnya.",
  },
  en: {
    title: "Applied after the assessed years",
    message: "The application date {date} is after {to}, the end of the assessed years.",
    fix: "Check the date. If it is right, the innovation can only be put forward in a later assessment year.",
  },
};

export const page: CheckPage = {
  summary: "Penerapan setelah rentang penilaian (2026: sesudah 31 Desember 2025)",
  what: "Waktu penerapan sesudah akhir rentang penilaian (2026: sesudah 31 Desember 2025).",
  why: "Inovasi yang diterapkan sesudahnya baru dapat dilaporkan pada tahun penilaian berikutnya.",
  examples: [
    ["1 Januari 2026", "dilaporkan"],
    ["31 Desember 2025", "diterima"],
  ],
  mend: "Periksa tanggalnya. Bila benar, usulkan tahun berikutnya.",
  grounds: "S1 (mengutip Lampiran I butir IV.B dan XIII).",
  byYear: true,
};
