import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Sel berisi kesalahan rumus",
    message: "Sel pada kolom “{header}” menampilkan {value}, sehingga isinya tidak dapat dibaca.",
    fix: "Perbaiki rumusnya, atau ketik langsung nilai yang benar.",
  },
  en: {
    title: "Formula error in a cell",
    message: "A cell in column “{header}” shows {value}, so its content cannot be read.",
    fix: "Correct the formula, or type the right value.",
  },
};

export const page: CheckPage = {
  summary: "Sel menampilkan kesalahan Excel (`#N/A`, `#REF!`, …); pemeriksaan lain diam tentang sel itu",
  what: "Sel yang menampilkan kesalahan Excel: `#N/A`, `#REF!`, `#VALUE!`, dan lainnya. Pemeriksaan lain diam tentang sel itu.",
  why: "Isinya tidak dapat dibaca. Bobotnya sama dengan sel kosong yang diwakilinya: tahapan, waktu penerapan, dan level wajib menentukan seluruh inovasi.",
  examples: [
    ["#REF! pada Tujuan", "dilaporkan"],
    ['"#1 di provinsi"', "tidak dilaporkan"],
  ],
  mend: "Perbaiki rumusnya, atau ketik langsung nilai yang benar.",
  effect: "seperti sel kosong",
  effectInList:
    "seperti sel kosong: inovasi (tahapan, waktu penerapan, level wajib, kematangan rekap), level (level lain dan bukti), selebihnya tidak ada",
  grounds: "S1, S2 (akibat sel kosong).",
};
