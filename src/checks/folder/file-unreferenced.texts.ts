import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Berkas tidak disebut",
    message: "Berkas “{value}” ada di folder bukti, tetapi tidak disebut di kolom bukti mana pun.",
    fix: "Sebutkan nama berkasnya pada sel bukti yang dimaksud, atau keluarkan dari folder bukti.",
  },
  en: {
    title: "File not named",
    message: "The file “{value}” is in the evidence folder, but no evidence column names it.",
    fix: "Name the file in the evidence cell it belongs to, or take it out of the evidence folder.",
  },
};

export const page: CheckPage = {
  summary: "Berkas ada di folder bukti, tetapi tidak disebut di sel mana pun",
  what: "Berkas di folder bukti yang tidak disebut pada kolom bukti, isian profil yang meminta berkas (anggaran, profil bisnis, HAKI, penghargaan), atau bukti SPD. Berkas tersembunyi dan berkas bawaan sistem dilewati.",
  why: "Berkas seperti itu mungkin bukti yang lupa dicatat, atau sisa yang tidak perlu ikut diunggah.",
  examples: [
    ['"lain.pdf" di folder, tidak disebut di mana pun', "dilaporkan"],
    ['".DS_Store" atau "Thumbs.db"', "dilewati"],
  ],
  mend: "Sebutkan nama berkasnya pada sel bukti yang dimaksud, atau keluarkan dari folder bukti.",
};
