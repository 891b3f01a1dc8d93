import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Isian wajib kosong",
    message: "{field} belum diisi, padahal wajib.",
    fix: "Isi kolom “{header}”. {choices}",
  },
  en: {
    title: "Required field is blank",
    message: "{field} is not filled in, but it is required.",
    fix: "Fill in column “{header}”. {choices}",
  },
};

export const page: CheckPage = {
  summary: "Isian wajib kosong; pada rekap juga kematangan",
  what: "Isian profil wajib yang kosong, termasuk yang berisi `-` atau `tidak ada`. Pada rekap juga kematangan.",
  why: "Formulir nasional menolak inovasi yang isian wajibnya kosong. Karena itu taruhannya seluruh inovasi, walaupun indeks Bukti tidak berubah.",
  examples: [
    ["Manfaat: -", "dilaporkan"],
    ["Klasifikasi kosong", "tidak wajib, tidak dilaporkan"],
  ],
  mend: "Isi kolom yang disebut; pilihan yang tersedia ditulis pada temuan.",
};
