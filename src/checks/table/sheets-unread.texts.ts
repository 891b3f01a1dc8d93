import type { CheckPage, CheckTexts } from "../texts";

export const texts: CheckTexts = {
  id: {
    title: "Lembar lain tidak dibaca",
    message: "{count} inovasi di lembar lain tidak dihitung: {sheets}.",
    fix: "Salin baris-barisnya ke lembar ini bila termasuk penilaian tahun ini, atau pilih lembar yang memuat semuanya.",
  },
  en: {
    title: "Other sheets not read",
    message: "{count} innovations on other sheets are not counted: {sheets}.",
    fix: "Copy their rows into this sheet if they belong to this year's assessment, or choose the sheet that holds all of them.",
  },
};

export const page: CheckPage = {
  summary: "Lembar lain memuat inovasi yang tidak dihitung",
  what: "Lembar lain yang berisi inovasi yang tidak ada di tabel yang dibaca. Lembar tersembunyi, petunjuk, dan lembar yang namanya menyebut tahun lain tidak termasuk.",
  why: "Indeks dihitung dari satu tabel. Bila tiap perangkat daerah punya lembar sendiri, inovasi di lembar yang tidak dipilih tidak ikut dihitung.",
  examples: [
    [
      'lembar "Dinas Kesehatan" dipilih, "Dinas Sosial" memuat 4 inovasi lain',
      "satu catatan dengan nama lembar dan jumlah",
    ],
    ['lembar "Gabungan" memuat semua inovasi dari lembar tiap perangkat daerah', "tanpa catatan"],
  ],
  mend: "Salin baris-barisnya ke satu lembar bila termasuk penilaian tahun ini, atau pilih lembar yang memuat semuanya.",
};
