import { texts } from "../../i18n/text";

/** Why any of the functions may have no answer. */
export const functionProblemTexts = texts({
  year: {
    id: "Aturan tahun {year} belum ada. Tahun yang tersedia: {known}.",
    en: "There are no rules for {year}. Years available: {known}.",
  },
  historyYear: {
    id: "Tahun {year} hanya riwayat: rumus dan bobotnya tidak diketahui, jadi indeksnya tidak dapat dihitung; catat skor dan predikatnya di lembar Riwayat. Tahun yang dapat dihitung: {known}.",
    en: "The year {year} is history only: its formula and weights are not known, so its index cannot be computed; note its score and predikat in the sheet Riwayat. Years that can be computed: {known}.",
  },
  missingValue: { id: "Aturan belum lengkap: {reason}", en: "The rules are incomplete: {reason}" },
  unread: {
    id: "Lembar tidak dapat dibaca sekarang ({code}). Tekan Ctrl+Alt+F9 untuk menghitung ulang.",
    en: "The sheet cannot be read now ({code}). Press Ctrl+Alt+F9 to calculate again.",
  },
});
