import { lookAtSheets, type InsertedSheet } from "../../excel/sheets/insertedSheet";
import { removeSheets } from "../../excel/sheets/insertSheets";
import type { WrittenSheet } from "../../excel/sheets/kept/keptSheet";
import { readKeptLines, type StandingLine } from "../../excel/sheets/kept/lines";
import { restoreKept } from "../../excel/sheets/kept/restore";
import { recapSetting, writeRecapList } from "../../excel/sheets/recapLists";
import { notice } from "../../i18n/notice";
import { recapText, recapWords } from "../../i18n/region/recap";
import { texts } from "../../i18n/text";
import { recapLists } from "../../region/recap/lists";
import type { Recap } from "../../region/recap/types";
import { defineAction, done, type ActionContext } from "../action";
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

interface Step extends WrittenSheet {
  setting: string;
  /** What the lines said before; `null` of a sheet that was not there. */
  before: readonly StandingLine[] | null;
}

function namesOf(steps: readonly Step[]): string {
  return steps.map(({ name }) => `«${name}»`).join(", ");
}

/** The sheets as they are now; where Excel refuses to show them they count as changed, and stay. */
async function looked(fresh: readonly Step[]): Promise<InsertedSheet[]> {
  try {
    return await lookAtSheets(fresh.map(({ id }) => id));
  } catch {
    return fresh.map(({ id, name }) => ({ id, name, fingerprint: "" }));
  }
}

/** Sheets that are new go again if nobody touched them; the lines of the others say what they said before. */
async function remember({ session }: ActionContext, steps: readonly Step[]): Promise<void> {
  const fresh = steps.filter(({ isNew }) => isNew);
  const kept = steps.filter(({ isNew }) => !isNew);
  const inserted = fresh.length > 0 ? await looked(fresh) : [];
  const sheets = namesOf(steps);
  session.rememberUndo({
    label: notice(kept.length > 0 ? said.again : ownSheetTexts.newSheets, { sheets }),
    async revert() {
      let left = 0;
      for (const { setting, before } of kept) left += await restoreKept(setting, before ?? []);
      const changed = inserted.length > 0 ? await removeSheets(inserted) : [];
      await session.refresh();
      if (changed.length > 0) return notice(ownSheetTexts.changed, { sheet: changed.join(", ") }, "warning");
      return left === 0 ? null : notice(said.left, { count: left, sheets: namesOf(kept) }, "warning");
    },
  });
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
    const steps: Step[] = [];
    try {
      for (const list of recapLists(recap, recapWords(locale, recap, rules))) {
        const setting = recapSetting(list.id, rules.year);
        const before = await readKeptLines(setting);
        const written = await writeRecapList(list, rules.year, recapText(locale, "key"));
        steps.push({ ...written, setting, before });
      }
    } finally {
      // Also of the one sheet that stands when Excel refuses the other.
      if (steps.length > 0) await remember(context, steps);
    }
    await session.refresh();
    const [regions] = steps;
    return done(
      notice(regions!.isNew ? said.done : said.doneAgain, {
        count: recap.rows.length,
        sheets: namesOf(steps),
        added: regions!.added,
        gone: regions!.gone,
      }),
    );
  },
});
