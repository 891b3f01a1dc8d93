import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Rancang bangun terlalu pendek",
    message: "Rancang bangun baru {count} kata; formulir meminta paling sedikit {limit} kata.",
    fix: "Lengkapi dasar hukum, permasalahan, isu strategis, metode pembaruan, keunggulan, dan tahapan kerja inovasi.",
  },
  en: {
    title: "Rancang bangun too short",
    message: "The rancang bangun has {count} words; the form asks for at least {limit}.",
    fix: "Add legal basis, problem, strategic issues, method of renewal, advantages and the steps of the work.",
  },
};

export const page: CheckPage = {
  summary: "Rancang bangun kurang dari 300 kata",
  what: "Rancang bangun yang kurang dari batas kata (300). Yang kosong dilaporkan sebagai [`field-missing`](field-missing.md).",
  why: "Formulir menolak yang lebih pendek. Karena itu taruhannya seluruh inovasi, walaupun indeks Bukti tidak berubah.",
  examples: [
    ["299 kata", "dilaporkan"],
    ["300 kata", "diterima"],
  ],
  mend: "Lengkapi dasar hukum, permasalahan, isu strategis, metode pembaruan, keunggulan, dan tahapan kerja.",
  grounds: "S1, S2, S7. Satu layar S11 menulis huruf, bukan kata; sumber lain menulis kata.",
};
