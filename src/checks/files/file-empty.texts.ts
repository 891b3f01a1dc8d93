import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Berkas kosong",
    message: "Berkas “{value}” berukuran 0 byte.",
    fix: "Salin ulang berkas aslinya; biasanya penyalinan atau pengunduhannya terputus.",
  },
  en: {
    title: "Empty file",
    message: "The file “{value}” has 0 bytes.",
    fix: "Copy the original again; usually copying or downloading was interrupted.",
  },
};

export const page: CheckPage = {
  summary: "Berkas berukuran 0 byte",
  what: "Berkas yang disebut sebagai bukti dan ada di folder, tetapi tidak berisi apa pun.",
  why: "Berkas kosong tidak membuktikan apa-apa; biasanya penyalinan atau pengunduhannya terputus.",
  examples: [
    ["sk.pdf berukuran 0 byte", "dilaporkan"],
    ["sk.pdf berukuran 1 byte", "tidak dilaporkan sebagai kosong"],
  ],
  mend: "Salin ulang berkas aslinya.",
};
