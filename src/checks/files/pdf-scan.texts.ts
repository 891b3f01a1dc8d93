import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "PDF hasil pindai tanpa teks",
    message: "PDF “{value}” ({pages} halaman) berupa gambar tanpa teks; isinya tidak dapat dicari.",
    fix: "Periksa dengan mata bahwa halamannya terbaca dan memuat nama inovasi; bila pemindai menyediakan OCR, gunakan.",
  },
  en: {
    title: "Scanned PDF without text",
    message: "The PDF “{value}” (pages: {pages}) consists of images without text; it cannot be searched.",
    fix: "Look at the pages: they must be legible and name the innovation; if your scanner has text recognition, use it.",
  },
};

export const page: CheckPage = {
  summary: "PDF berupa gambar tanpa teks",
  what: "PDF bukti yang halamannya tidak memuat satu huruf pun yang dapat dibaca komputer, biasanya hasil pindai.",
  why: "Isinya tidak dapat dicari, juga oleh pemeriksaan ini: apakah nama inovasi ada di dalamnya harus dilihat dengan mata.",
  examples: [
    ["sk.pdf hasil pindai tiga halaman", "dilaporkan"],
    ["sk.pdf yang teksnya dapat disalin", "tidak dilaporkan"],
  ],
  mend: "Periksa bahwa halamannya terbaca dan memuat nama inovasi; bila pemindai menyediakan OCR, gunakan.",
};
