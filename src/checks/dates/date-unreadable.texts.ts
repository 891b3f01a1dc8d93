import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Tanggal tidak terbaca",
    message: "Isi “{value}” pada kolom “{header}” tidak terbaca sebagai tanggal.",
    fix: "Tulis tanggal lengkap, misalnya 12/03/2024 atau 12 Maret 2024.",
  },
  en: {
    title: "Date cannot be read",
    message: "“{value}” in column “{header}” cannot be read as a date.",
    fix: "Write the full date, for example 12/03/2024 (12 March 2024).",
  },
};

export const page: CheckPage = {
  summary: "Tanggal tidak terbaca",
  what: "Isi kolom tanggal yang tidak terbaca sebagai tanggal, termasuk tahun saja.",
  why: "Formulir meminta tanggal kalender, dan rentang penilaian dihitung darinya.",
  examples: [
    ["awal tahun lalu", "dilaporkan"],
    ["12 Maret 2024", "diterima"],
  ],
  mend: "Tulis tanggal lengkap, misalnya 12/03/2024 atau 12 Maret 2024.",
  effect: "inovasi (penerapan), selebihnya tidak ada",
};
