import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Tautan tidak sah",
    message: "Tautan “{value}” pada bukti {indicator} tidak dapat dibuka sebagai alamat web.",
    fix: "Salin ulang tautan lengkap yang diawali https://, atau cantumkan {documents} ({types}).",
  },
  en: {
    title: "Link not valid",
    message: "The link “{value}” in the evidence of {indicator} is not a web address that opens.",
    fix: "Copy the full link again, starting with https://, or give {documents} ({types}).",
  },
};

export const page: CheckPage = {
  summary: "Tautan yang tidak mungkin dibuka",
  what: "Tautan yang tidak mungkin dibuka: salah tulis, tanpa nama situs, atau terpotong spasi.",
  why: "Penilai tidak dapat membukanya.",
  examples: [
    ["htp:/drive google com/laporan", "dilaporkan"],
    ["https://drive.google.com/laporan", "diterima"],
  ],
  mend: "Salin ulang tautan lengkap yang diawali https://.",
};
