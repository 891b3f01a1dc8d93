import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Penerapan sebelum rentang penilaian",
    message: "Waktu penerapan {date} mendahului {from}, dan tidak ada tanggal pengembangan antara {from} dan {to}.",
    fix: "Periksa tanggalnya. Bila inovasi dikembangkan antara {from} dan {to}, isi tanggal pengembangannya.",
  },
  en: {
    title: "Applied before the assessed years",
    message: "The application date {date} is before {from}, and there is no development date between {from} and {to}.",
    fix: "Check the date. If the innovation was developed further between {from} and {to}, enter its development date.",
  },
};

export const page: CheckPage = {
  summary: "Penerapan sebelum rentang (2026: sebelum 1 Januari 2024) dan tidak dikembangkan di dalamnya",
  what: "Waktu penerapan sebelum rentang penilaian (2026: sebelum 1 Januari 2024) tanpa tanggal pengembangan di dalam rentang.",
  why: "Inovasi lama hanya dihitung bila dikembangkan di dalam rentang, untuk tahun yang aturannya membolehkan.",
  examples: [
    ["Penerapan 31-12-2023 tanpa pengembangan", "dilaporkan"],
    ["Penerapan 31-12-2023, pengembangan 1-1-2024", "diterima"],
  ],
  mend: "Isi tanggal pengembangan bila inovasi memang dikembangkan di dalam rentang.",
  grounds: "S1 (2026); P4 (2024).",
  byYear: true,
};
