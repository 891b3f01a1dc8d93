import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Surat hanya berupa berkas",
    message:
      "{count} sel bukti {indicator} hanya berisi berkas atau tautan, misalnya “{value}”; formulir juga meminta nomor, tanggal, dan perihal surat.",
    fix: "Tambahkan data suratnya, misalnya: SK Bupati Nomor 188/45/2024 tanggal 12 Maret 2024 tentang Tim Inovasi.",
  },
  en: {
    title: "Letter given as a file only",
    message:
      "A file or link alone, for example “{value}”, stands as evidence of {indicator} (cells: {count}); the form also asks for number, date and subject.",
    fix: "Add the letter data, for example: SK Bupati Nomor 188/45/2024 tanggal 12 Maret 2024 tentang Tim Inovasi.",
  },
};

export const page: CheckPage = {
  summary: "Formulir surat hanya diisi nama berkas atau tautan",
  what: "Formulir surat yang hanya diisi nama berkas atau tautan. Disebut satu kali untuk setiap kolom, pada sel pertamanya, dengan jumlah selnya.",
  why: "Nomor dan tanggal ada di dalam berkas, tetapi formulir tetap memintanya.",
  examples: [
    ["sk-tim.pdf", "dilaporkan"],
    ["Pedoman: buku.pdf (bukan formulir surat)", "tidak dilaporkan"],
  ],
  mend: "Tambahkan data suratnya.",
};
