import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Nama inovasi ganda",
    message: "Nama “{value}” juga dipakai pada baris {rows}.",
    fix: "Bila inovasinya sama, pertahankan satu baris; bila berbeda, bedakan namanya.",
  },
  en: {
    title: "Same innovation name twice",
    message: "The name “{value}” is also used in row {rows}.",
    fix: "If it is the same innovation, keep one row; if not, give them different names.",
  },
};

export const page: CheckPage = {
  summary: "Dua inovasi bernama sama (huruf besar, tanda baca, dan spasi diabaikan)",
  what: "Dua inovasi bernama sama. Huruf besar, tanda baca, dan spasi diabaikan. Temuan ini tidak membawa poin: formulir menerimanya, dan tidak diketahui mana yang akan dicoret.",
  why: "Nama mengenali inovasi. Dari dua usulan bernama sama, penilai menganggap salah satunya salinan.",
  examples: [
    ['"Si Sehat" dan "SI-SEHAT!"', "keduanya dilaporkan"],
    ['"Si Sehat" dan "Si Sehat 2"', "tidak dilaporkan"],
  ],
  mend: "Bila inovasinya sama, pertahankan satu baris; bila berbeda, bedakan namanya.",
};
