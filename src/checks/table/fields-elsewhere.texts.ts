import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Kolom inovasi ada di lembar lain",
    message:
      "Lembar “{other}” memuat {columns} untuk {count} inovasi yang sama. Tabel ini tidak memuat kolom itu, jadi isinya tidak dibaca.",
    fix: "Salin kolom tersebut ke tabel ini, di baris inovasinya masing-masing.",
  },
  en: {
    title: "Columns of the innovations on another sheet",
    message:
      "The sheet “{other}” holds {columns} for {count} of the same innovations. This table has no such column, so they are not read.",
    fix: "Copy those columns into this table, each cell into the row of its innovation.",
  },
};

export const page: CheckPage = {
  summary: "Lembar lain memuat urusan, tahapan, tanggal, atau isian lain untuk inovasi yang sama",
  what: "Kolom profil yang tidak ada dalam tabel yang dibaca, tetapi ada di lembar lain untuk sedikitnya separuh inovasi yang sama namanya.",
  why: "Indeks dihitung dari satu tabel. Tanpa urusan, cakupan pelayanan dasar tidak diketahui dan skor jumlah dihitung 0; tanpa tahapan dan tanggal, syarat inovasi tidak diperiksa.",
  examples: [
    [
      'lembar "Profil" memuat urusan dan tanggal, lembar "Kematangan" hanya nama dan level',
      "satu temuan yang menyebut kolomnya",
    ],
    ["lembar lain memuat inovasi lain", "tanpa temuan ini"],
  ],
  mend: "Salin kolom-kolom itu ke lembar yang memuat level, di baris inovasinya masing-masing.",
};
