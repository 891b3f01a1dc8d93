import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done, refused } from "../action";
import { linesSheet } from "../shared/linesSheet";
import { afterInsertion } from "../shared/newSheets";

const said = texts({
  sheet: { id: "Isi Berkas", en: "File Text" },
  done: {
    id: "Ditulis ke lembar “{sheet}”, satu baris tiap baris. Salin kolom A ke Notepad untuk menjadikannya berkas.",
    en: "Written to the sheet “{sheet}”, a line a row. Copy column A into Notepad to make a file of it.",
  },
  tooLong: {
    id: "Satu baris teks ini lebih panjang daripada yang muat di satu sel ({most} karakter), jadi tidak ditulis ke lembar. Pakai Salin isi.",
    en: "A line of this text is longer than a cell can hold ({most} characters), so it was not written to a sheet. Use Copy the text.",
  },
});

/** Characters that a cell holds. */
const MOST = 32_767;

/** Writes a text to a sheet of its own, a line a row: the way out where Excel lets no file go. */
export const insertText = defineAction({
  label: { id: "Tulis ke lembar", en: "Write to a sheet" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { text }: { text: string }) {
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    if (lines.some(({ length }) => length > MOST)) return refused(notice(said.tooLong, { most: MOST }, "error"));
    const inserted = await insertSheets({ sheets: [linesSheet(said.sheet[locale], lines)] });
    const sheet = await afterInsertion(session, inserted);
    return done(notice(said.done, { sheet }));
  },
});
