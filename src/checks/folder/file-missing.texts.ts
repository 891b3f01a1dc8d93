import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Berkas tidak ada di folder",
    message: "Berkas “{value}” disebut sebagai bukti {indicator}, tetapi tidak ditemukan di folder bukti.",
    fix: "Masukkan berkasnya ke folder bukti, atau samakan nama di sel dengan nama berkasnya.",
  },
  en: {
    title: "File not in the folder",
    message: "The file “{value}” is named as evidence for {indicator}, but is not in the evidence folder.",
    fix: "Put the file into the evidence folder, or make the name in the cell the name of the file.",
  },
};

export const page: CheckPage = {
  summary: "Berkas disebut sebagai bukti, tetapi tidak ada di folder bukti",
  what: "Nama berkas pada sel bukti inovasi yang diikutkan, atau pada bukti SPD, yang tidak ditemukan di folder bukti beserta subfoldernya. Nama dibandingkan tanpa memperhatikan huruf besar, spasi, tanda hubung, nomor urut di depan, dan tanda salinan di belakang; bila perlu juga tanpa akhirannya. Uraian tanpa akhiran berkas tidak dianggap nama berkas.",
  why: "Berkas yang tidak ada tidak dapat diunggah, sehingga levelnya tidak terbukti saat validasi.",
  examples: [
    ['"sk.pdf" di sel, folder tidak memuat berkas itu', "dilaporkan"],
    ['"SK_Tim Inovasi.pdf" di sel, folder memuat "sk tim inovasi (1).pdf"', "ditemukan"],
    ['"sk.pdf" pada inovasi yang tidak diikutkan', "tidak dilaporkan"],
  ],
  mend: "Masukkan berkasnya ke folder bukti, atau samakan nama di sel dengan nama berkasnya.",
};
