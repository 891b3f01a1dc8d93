import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Tanggal penerapan seragam",
    message: "{count} dari {of} inovasi memakai tanggal penerapan {date}.",
    fix: "Isi tanggal penerapan masing-masing inovasi menurut dokumennya.",
  },
  en: {
    title: "Same application date",
    message: "{count} of {of} innovations have the application date {date}.",
    fix: "Enter the application date of each innovation as its documents show it.",
  },
};

export const page: CheckPage = {
  summary: "Lebih dari separuh inovasi (10 atau lebih) diterapkan pada tanggal yang sama",
  what: "Tanggal penerapan yang dipakai lebih dari separuh inovasi. Hanya diperiksa bila ada sedikitnya 10 inovasi.",
  why: "Tanggal yang sama pada banyak baris menandakan kolom disalin ke bawah; penilai membandingkannya dengan SK dan foto kegiatan.",
  examples: [
    ["6 dari 10 inovasi diterapkan 1 Juni 2024", "dilaporkan"],
    ["5 dari 10", "tidak dilaporkan"],
  ],
  mend: "Isi tanggal masing-masing menurut dokumen penerapannya.",
};
