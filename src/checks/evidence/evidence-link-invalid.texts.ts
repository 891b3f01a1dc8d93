import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Tautan tidak sah",
    message: "Tautan “{value}” pada bukti {indicator} tidak membuka satu pun bukti.",
    fix: "Salin ulang tautan lengkap yang diawali https://, atau cantumkan {documents} ({types}).",
  },
  en: {
    title: "Link not valid",
    message: "The link “{value}” in the evidence of {indicator} opens no evidence.",
    fix: "Copy the full link again, starting with https://, or give {documents} ({types}).",
  },
};

export const page: CheckPage = {
  summary: "Tautan yang tidak mungkin dibuka",
  what: "Tautan yang tidak mungkin dibuka: salah tulis, tanpa nama situs, atau terpotong spasi; begitu pula halaman depan Google Drive, YouTube, Instagram, dan sejenisnya, yang tidak menunjuk bukti apa pun.",
  why: "Penilai tidak dapat membukanya.",
  examples: [
    ["htp:/drive google com/laporan", "dilaporkan"],
    ["https://drive.google.com", "dilaporkan"],
    ["https://drive.google.com/laporan", "diterima"],
  ],
  mend: "Salin ulang tautan lengkap yang diawali https://.",
};
