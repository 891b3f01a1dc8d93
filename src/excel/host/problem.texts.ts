import { texts } from "../../i18n/text";

/** What Excel refuses, by the code of the problem. */
export const excelProblemTexts = texts({
  "cell-edit": {
    id: "Selesaikan isian sel dulu: tekan Enter atau Esc, lalu ulangi.",
    en: "Finish typing in the cell first: press Enter or Esc, then try again.",
  },
  protected: {
    id: "Lembar diproteksi, jadi tidak diubah. Buka proteksinya dulu (tab Tinjau), lalu ulangi.",
    en: "The sheet is protected, so nothing was changed. Unprotect it first (tab Review), then try again.",
  },
  structure: {
    id: "Susunan buku kerja diproteksi, jadi lembar tidak dapat ditambah atau dihapus. Buka proteksinya dulu (tab Tinjau, Proteksi Buku Kerja), lalu ulangi.",
    en: "The structure of the workbook is protected, so sheets can be neither added nor removed. Unprotect it first (tab Review, Protect Workbook), then try again.",
  },
  "too-large": {
    id: "Data terlalu besar untuk dibaca atau ditulis sekaligus. Hapus kolom atau baris yang tidak dipakai.",
    en: "Too much data to read or write at once. Delete columns or rows that are not used.",
  },
  "sheet-missing": {
    id: "Lembar atau sel itu sudah tidak ada. Jalankan Hitung ulang.",
    en: "That sheet or cell no longer exists. Choose Recalculate.",
  },
  merged: {
    id: "Ada sel gabungan yang menghalangi. Pisahkan sel itu dulu, lalu ulangi.",
    en: "Merged cells are in the way. Unmerge them first, then try again.",
  },
  busy: {
    id: "Excel sedang sibuk. Tunggu sebentar, lalu ulangi.",
    en: "Excel is busy. Wait a moment, then try again.",
  },
  unanswered: {
    id: "Excel tidak menjawab, jadi tidak ditunggu lagi. Tutup kotak dialog Excel bila ada yang terbuka, lalu coba lagi. Yang sedang ditulis mungkin masih terjadi: periksa lembarnya.",
    en: "Excel does not answer, so it is not waited for any longer. Close a dialog of Excel if one is open, then try again. What was being written may still happen: look at the sheet.",
  },
  "read-only": {
    id: "Buku kerja ini hanya dapat dibaca. Simpan salinannya dulu, lalu ulangi.",
    en: "This workbook can only be read. Save a copy first, then try again.",
  },
  formula: {
    id: "Sel {sheet} berisi rumus, jadi tidak ditimpa. Ubah sendiri di lembar bila memang perlu.",
    en: "Cell {sheet} holds a formula, so it is not written over. Change it in the sheet if you mean to.",
  },
  changed: {
    id: "Sel {sheet} sudah berubah sejak dibaca, jadi tidak ditulis. Periksa isinya, lalu ulangi.",
    en: "Cell {sheet} has changed since it was read, so nothing was written. Look at it, then try again.",
  },
  occupied: {
    id: "Sel {sheet} sudah berisi, jadi tidak ditimpa.",
    en: "Cell {sheet} is not empty, so it was not written over.",
  },
  unsupported: {
    id: "Versi Excel ini belum mendukung langkah tersebut ({code}).",
    en: "This version of Excel does not support that step ({code}).",
  },
  general: {
    id: "Excel menolak langkah ini ({code}). Buku kerja tidak diubah; coba lagi.",
    en: "Excel refused this step ({code}). The workbook was not changed; try again.",
  },
});

/** The same where the name of the sheet is known. */
export const namedProblemTexts = texts({
  protected: {
    id: "Lembar “{sheet}” diproteksi, jadi tidak diubah. Buka proteksinya dulu (tab Tinjau), lalu ulangi.",
    en: "The sheet “{sheet}” is protected, so nothing was changed. Unprotect it first (tab Review), then try again.",
  },
  "sheet-missing": {
    id: "Lembar “{sheet}” sudah tidak ada atau berganti nama. Jalankan Hitung ulang.",
    en: "The sheet “{sheet}” no longer exists or has a new name. Choose Recalculate.",
  },
});
