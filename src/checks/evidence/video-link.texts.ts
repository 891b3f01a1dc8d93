import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Video belum dapat dipakai",
    message: "“{value}” bukan tautan video yang sah dan bukan berkas video ({indicator}).",
    fix: "Cantumkan {types} yang terbuka untuk umum: {documents}.",
  },
  en: {
    title: "No usable video",
    message: "“{value}” is neither a valid video link nor a video file ({indicator}).",
    fix: "Give one of these, open to the public: {types}. Needed: {documents}.",
  },
};

export const page: CheckPage = {
  summary: "Video tanpa tautan yang sah dan tanpa berkas video",
  what: "Bukti video tanpa tautan yang sah dan tanpa berkas video. Gambar sampul di sel yang sama wajar.",
  why: "Indikator 35 dibuktikan dengan video atau tautannya; uraian dan gambar tidak cukup.",
  examples: [
    ["sampul.jpg", "dilaporkan"],
    ["profil inovasi.mp4; sampul.jpg", "diterima"],
  ],
  mend: "Cantumkan tautan atau berkas video yang terbuka untuk umum.",
  indicators: ["video"],
};
