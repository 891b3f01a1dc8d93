import { writeCatalog } from "../../excel/sheets/catalogSheet";
import { CATALOG_LANGUAGES, catalogWords } from "../../i18n/catalog/catalogWords";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import type { CatalogChange } from "../../library/catalog/merge";
import { MOST_IN_CELL } from "../../library/catalog/notes";
import { catalogIn } from "../../library/catalog/read";
import { CATALOG_NOTES } from "../../library/catalog/types";
import { defineAction, done, refused } from "../action";
import { rememberKept } from "../shared/keptLists";

const said = texts({
  done: {
    id: "Lembar “{sheet}”: {added} inovasi baru, {changed} diperbarui. Batalkan mengembalikannya.",
    en: "Sheet “{sheet}”: {added} new innovations, {changed} brought up to date. Undo takes it back.",
  },
  left: {
    id: "Lembar “{sheet}”: {added} inovasi baru, {changed} diperbarui. {left} sel isinya sudah lain daripada yang Anda lihat, jadi tidak ditulis; lihat lagi, lalu ulangi.",
    en: "Sheet “{sheet}”: {added} new innovations, {changed} brought up to date. {left} cells hold something else than you saw, so they were not written; look again and repeat.",
  },
  tooLong: {
    id: "Isian untuk “{name}” lebih panjang daripada yang muat di satu sel ({most} karakter), jadi tidak ditulis.",
    en: "What “{name}” would hold is longer than a cell can be ({most} characters), so nothing was written.",
  },
});

/**
 * Writes innovations, and what people say about them, into the sheet of the catalogue; one step that can be taken back.
 * What somebody else wrote meanwhile stays.
 */
export const saveCatalog = defineAction({
  label: { id: "Simpan ke katalog", en: "Save to the catalogue" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, changes: readonly CatalogChange[]) {
    if (changes.length === 0) return done();
    const long = changes.find(({ after }) => CATALOG_NOTES.some((column) => after[column].length > MOST_IN_CELL));
    if (long) return refused(notice(said.tooLong, { name: long.after.name, most: MOST_IN_CELL }, "error"));
    const data = session.data();
    const standing = data && catalogIn(data, CATALOG_LANGUAGES);
    const written = await writeCatalog({ words: catalogWords(locale), lines: changes, standing });
    rememberKept(session, [written]);
    await session.refresh();
    const { added, changed, left, name: sheet } = written;
    const facts = { sheet, added, changed };
    return done(left === 0 ? notice(said.done, facts) : notice(said.left, { ...facts, left }, "warning"));
  },
});
