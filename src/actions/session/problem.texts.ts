import { texts } from "../../i18n/text";

/** Why there are no figures, where neither Excel nor the year is the reason. */
export const sessionProblemTexts = texts({
  mapping: {
    id: "Arti kolom yang disimpan tidak cocok dengan buku kerja ini ({value}). Perbaiki pada halaman Kolom.",
    en: "The kept meanings of columns do not fit this workbook ({value}). Mend them on the page Columns.",
  },
  noTable: {
    id: "Belum ada tabel inovasi yang terbaca.",
    en: "No innovation table has been read yet.",
  },
});
