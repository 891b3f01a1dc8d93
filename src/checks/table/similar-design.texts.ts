import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Rancang bangun hampir sama",
    message: "Rancang bangun “{value}” sekitar {percent}% sama dengan “{other}” pada baris {otherRow}.",
    fix: "Bila inovasinya sama, pertahankan satu baris; bila berbeda, tulis rancang bangun masing-masing.",
  },
  en: {
    title: "Design descriptions nearly the same",
    message: "The design of “{value}” is about {percent}% the same as “{other}” in row {otherRow}.",
    fix: "If it is the same innovation, keep one row; otherwise write a design of its own for each.",
  },
};

export const page: CheckPage = {
  summary: "Dua rancang bangun hampir sama",
  what: "Dua rancang bangun yang sedikitnya 60% bagiannya sama: urutan empat kata dari teks yang lebih pendek terdapat pada teks lainnya. Angkanya perkiraan dari sebagian urutan kata.",
  why: "Rancang bangun yang disalin menandakan satu inovasi didaftarkan dua kali, atau uraian yang tidak menjelaskan inovasinya.",
  examples: [
    ["Teks sama, hanya nama yang diganti", "keduanya dilaporkan"],
    ["Hanya paragraf dasar hukum yang sama", "tidak dilaporkan"],
  ],
  mend: "Bila inovasinya sama, pertahankan satu baris; bila berbeda, tulis rancang bangun masing-masing.",
  grounds: "S1, S5, S8 (inovasi tidak boleh ganda); batas kemiripan adalah turunan.",
};
