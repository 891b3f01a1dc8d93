import { texts } from "../../i18n/text";

/** What is said about sheets that our actions put into the workbook, or wrote into again. */
export const ownSheetTexts = texts({
  newSheets: { id: "lembar baru: {sheets}", en: "new sheets: {sheets}" },
  renewed: { id: "lembar diperbarui: {sheets}", en: "sheets brought up to date: {sheets}" },
  changed: {
    id: "Lembar “{sheet}” sudah diubah, jadi dibiarkan. Hapus sendiri bila tidak dipakai.",
    en: "The sheet “{sheet}” has been changed since, so it stays. Delete it yourself if it is not needed.",
  },
  stays: {
    id: "Lembar “{sheet}” sudah diubah, jadi dibiarkan seperti sekarang.",
    en: "The sheet “{sheet}” has been changed since, so it stays as it is now.",
  },
  keptLines: {
    id: "{count} sel atau baris di lembar {sheets} sudah diubah sesudahnya, jadi dibiarkan.",
    en: "{count} cells or rows on the sheets {sheets} have been changed since, so they stay.",
  },
});
