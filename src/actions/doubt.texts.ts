import { texts } from "../i18n/text";

/** What is said of a step that Excel let us neither finish nor give back. */
export const doubtTexts = texts({
  undo: {
    id: "Excel terputus di tengah jalan. Ini yang sempat berubah, mungkin baru sebagian: {what}. Periksa hasilnya; Batalkan mengembalikannya.",
    en: "Excel broke off half-way. This may have changed, perhaps only in part: {what}. Look at it; Undo puts it back.",
  },
  again: {
    id: "Excel terputus di tengah jalan: langkah ini mungkin baru sebagian dikerjakan. Ulangi untuk menuntaskannya; yang sudah ada tidak ditulis dua kali.",
    en: "Excel broke off half-way: this step may have been done only in part. Do it again to finish it; nothing is written twice.",
  },
});
