import { texts } from "../text";

/** Why the rules of a year give no index: said by pane and command line. */
export const yearProblemTexts = texts({
  historyYear: {
    id: "Tahun {year} hanya riwayat: rumus dan bobotnya tidak diketahui, jadi indeksnya tidak dapat dihitung; catat skor dan predikatnya di lembar Riwayat. Tahun yang dapat dihitung: {known}.",
    en: "The year {year} is history only: its formula and weights are not known, so its index cannot be computed; note its score and predikat in the sheet Riwayat. Years that can be computed: {known}.",
  },
  unknownYear: {
    id: "Belum ada aturan untuk tahun {year}. Tahun yang tersedia: {known}.",
    en: "There are no rules for {year}. Years available: {known}.",
  },
  missingValue: {
    id: "Indeks tidak dapat dihitung karena aturan belum lengkap: {reason}",
    en: "The index cannot be computed because the rules are incomplete: {reason}",
  },
});
