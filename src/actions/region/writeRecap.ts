import type { WrittenSheet } from "../../excel/sheets/kept/keptSheet";
import { writeRecapList } from "../../excel/sheets/recapLists";
import { notice } from "../../i18n/notice";
import { recapText, recapWords } from "../../i18n/region/recap";
import { texts } from "../../i18n/text";
import { recapLists } from "../../region/recap/lists";
import type { Recap } from "../../region/recap/types";
import { defineAction, done, type ActionContext } from "../action";
import { rememberKept } from "../shared/keptLists";
import { ownSheetTexts } from "../shared/ownSheet.texts";

const said = texts({
  done: {
    id: "{count} daerah ditulis ke lembar {sheets}.",
    en: "{count} regions written to the sheets {sheets}.",
  },
  doneAgain: {
    id: "Lembar {sheets} diperbarui untuk {count} daerah: {added} baris baru di bawah, {gone} tidak ada lagi. Isian dan warna Anda tetap.",
    en: "The sheets {sheets} are up to date for {count} regions: {added} new lines below, {gone} no longer there. What you wrote and coloured stays.",
  },
  again: { id: "lembar diperbarui: {sheets}", en: "sheets brought up to date: {sheets}" },
  left: {
    id: "{count} sel di lembar {sheets} sudah diubah orang lain, jadi dibiarkan.",
    en: "{count} cells on the sheets {sheets} have been changed since, so they stay.",
  },
});

function namesOf(written: readonly WrittenSheet[]): string {
  return written.map(({ name }) => `«${name}»`).join(", ");
}

function remember({ session }: ActionContext, written: readonly WrittenSheet[]): void {
  const isAgain = written.some(({ isNew }) => !isNew);
  const sheets = namesOf(written);
  const label = notice(isAgain ? said.again : ownSheetTexts.newSheets, { sheets });
  rememberKept(session, written, label, (count) => notice(said.left, { count, sheets }, "warning"));
}

/** Writes the recap of several regions, and what they lack most, to sheets of their own with charts. */
export const writeRecap = defineAction({
  label: { id: "Tulis ke lembar Rekap Provinsi", en: "Write to the sheet Rekap Provinsi" },
  texts: said,
  undoable: true,
  enabled: ({ busy, rules }) => !busy && rules !== null,
  async run(context, recap: Recap) {
    const { session, locale } = context;
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
      if (written.length > 0) remember(context, written);
    }
    await session.refresh();
    const [regions] = written;
    return done(
      notice(regions!.isNew ? said.done : said.doneAgain, {
        count: recap.rows.length,
        sheets: namesOf(written),
        added: regions!.added,
        gone: regions!.gone,
      }),
    );
  },
});
