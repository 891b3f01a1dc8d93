import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Perangkat daerah belum diisi",
    message: "Perangkat daerah inovasi ini belum diisi, jadi tidak masuk angka OPD mana pun.",
    fix: "Isi kolom “{header}” dengan nama perangkat daerah yang mengusulkan.",
  },
  en: {
    title: "Department not filled in",
    message: "The department of this innovation is blank, so it stands in no department's figures.",
    fix: "Fill in the column “{header}” with the name of the department that proposes it.",
  },
};

export const page: CheckPage = {
  summary: "Inovasi tanpa nama perangkat daerah",
  what: "Baris inovasi yang kolom perangkat daerahnya kosong. Tabel tanpa kolom itu tidak diperiksa.",
  why: "Tanpa nama perangkat daerah tidak jelas siapa yang harus melengkapi bukti, dan inovasinya tidak terhitung pada OPD mana pun. Indeks tidak berubah.",
  examples: [
    ["kolom Perangkat Daerah kosong", "dilaporkan"],
    ["Dinas Kesehatan", "diterima"],
  ],
  mend: "Isi nama perangkat daerah yang mengusulkan inovasi.",
};
