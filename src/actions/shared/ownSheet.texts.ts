import { texts } from "../../i18n/text";

/** What is said about sheets that our actions put into the workbook. */
export const ownSheetTexts = texts({
  newSheets: { id: "lembar baru: {sheets}", en: "new sheets: {sheets}" },
  changed: {
    id: "Lembar «{sheet}» sudah diubah, jadi dibiarkan. Hapus sendiri bila tidak dipakai.",
    en: "The sheet “{sheet}” has been changed since, so it stays. Delete it yourself if it is not needed.",
  },
});
