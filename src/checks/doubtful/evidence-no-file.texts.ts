import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Dokumen tanpa berkas",
    message: "Bukti {indicator} “{value}” belum menyebut berkas atau tautan.",
    fix: "Tambahkan nama berkas atau tautannya: {documents} ({types}).",
  },
  en: {
    title: "Document without a file",
    message: "The evidence of {indicator} “{value}” names neither a file nor a link.",
    fix: "Add its file name or link: {documents} ({types}).",
  },
};

export const page: CheckPage = {
  summary: "Dokumen diuraikan tanpa nama berkas atau tautan",
  what: "Dokumen yang diuraikan tanpa nama berkas atau tautan.",
  why: "Formulir dokumen meminta berkas; uraian saja tidak menunjukkan letaknya.",
  examples: [
    ["Survei kepuasan warga", "dilaporkan"],
    ["Survei warga skm.pdf", "diterima"],
  ],
  mend: "Tambahkan nama berkas atau tautannya.",
  effect: "level, bila kantor menjadikannya Salah",
};
