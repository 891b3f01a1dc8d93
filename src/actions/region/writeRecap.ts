import type { WrittenSheet } from "../../excel/sheets/kept/keptSheet";
import { writeRecapList } from "../../excel/sheets/recapLists";
import { notice } from "../../i18n/notice";
import { recapText, recapWords } from "../../i18n/region/recap";
import { texts } from "../../i18n/text";
import { recapLists } from "../../region/recap/lists";
import type { Recap } from "../../region/recap/types";
import { defineAction, done } from "../action";
import { listNames, rememberKept } from "../shared/keptLists";

const said = texts({
  done: {
    id: "{count} daerah ditulis ke lembar {sheets}.",
    en: "{count} regions written to the sheets {sheets}.",
  },
  doneAgain: {
    id: "Lembar {sheets} diperbarui untuk {count} daerah: {added} baris baru di bawah, {gone} tidak ada lagi. Isian dan warna Anda tetap.",
    en: "The sheets {sheets} are up to date for {count} regions: {added} new lines below, {gone} no longer there. What you wrote and coloured stays.",
  },
});

/** Writes the recap of several regions, and what they lack most, to sheets of their own with charts. */
export const writeRecap = defineAction({
  label: { id: "Tulis ke lembar Rekap Provinsi", en: "Write to the sheet Rekap Provinsi" },
  texts: said,
  undoable: true,
  enabled: ({ busy, rules }) => !busy && rules !== null,
  async run({ session, locale }, recap: Recap) {
    const { rules } = session.state();
    if (!rules || recap.rows.length === 0) return done();
    const written: WrittenSheet[] = [];
    try {
      // What is written last is in front: the regions.
      for (const list of recapLists(recap, recapWords(locale, recap, rules)).reverse()) {
        written.unshift(await writeRecapList(list, rules.year, recapText(locale, "key")));
      }
    } finally {
      // Also of the one sheet that stands when Excel refuses the other.
      rememberKept(session, written);
    }
    await session.refresh();
    const [regions] = written;
    return done(
      notice(regions!.isNew ? said.done : said.doneAgain, {
        count: recap.rows.length,
        sheets: listNames(written),
        added: regions!.added,
        gone: regions!.gone,
      }),
    );
  },
});
