import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Sudah beberapa kali dilaporkan",
    message:
      "Inovasi ini sudah dilaporkan tahun {years}; dengan tahun {year} menjadi {count} kali. Pada 2024 satu inovasi dibatasi dua kali; aturan tahun lain belum diketahui.",
    fix: "Pastikan inovasi ini masih boleh dilaporkan dan kematangannya meningkat sejak laporan terakhir.",
  },
  en: {
    title: "Reported several times",
    message:
      "This innovation was reported in {years}; with {year} that makes {count} times. In 2024 one innovation was limited to two; the rule of other years is not known.",
    fix: "Make sure it may still be reported and its maturity has grown since the last report.",
  },
};

export const page: CheckPage = {
  summary: "Menurut kolom tahun pelaporan, inovasi dilaporkan lebih dari dua kali",
  what: 'Kolom seperti "Tahun Pelaporan" atau "Pernah Dilaporkan" yang menyebut dua tahun atau lebih sebelum tahun penilaian. Tanpa kolom itu tidak ada yang diperiksa; lembar tahun lain tidak dibaca.',
  why: "Pada 2024 satu inovasi dibatasi dua kali dilaporkan, dengan kematangan yang meningkat. Apakah batas itu berlaku pada tahun lain belum diketahui; karena itu hanya info.",
  examples: [
    ["2024 dan 2025 (dinilai 2026)", "dilaporkan: menjadi tiga kali"],
    ["2025, 2026", "tidak dilaporkan"],
  ],
  mend: "Pastikan inovasi masih boleh dilaporkan, dan tunjukkan apa yang dikembangkan sejak laporan terakhir.",
  grounds: "P3 (2024).",
};
