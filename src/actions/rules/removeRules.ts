import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { newestRules, yearStanding } from "../../rules/index";
import { defineAction, done, refused } from "../action";
import { rememberRules } from "./shared/undoRules";

const said = texts({
  removed: {
    id: "Aturan sendiri tahun {year} dihapus dari buku kerja.",
    en: "The workbook's own rules of {year} are removed.",
  },
  removedInUse: {
    id: "Aturan sendiri tahun {year} dihapus dari buku kerja; sekarang dipakai aturan {newest}.",
    en: "The workbook's own rules of {year} are removed; those of {newest} are used now.",
  },
  back: {
    id: "Aturan sendiri tahun {year} dihapus dari buku kerja; aturan bawaan {year} berlaku lagi.",
    en: "The workbook's own rules of {year} are removed; the built-in rules of {year} hold again.",
  },
  step: { id: "penghapusan aturan {year}", en: "removing the rules of {year}" },
  none: {
    id: "Buku kerja ini tidak memiliki aturan sendiri untuk tahun {year}.",
    en: "This workbook has no own rules for {year}.",
  },
});

/** Takes own rules of a year out of the workbook; the built-in ones hold again, or a year in use gives way to the newest. */
export const removeRules = defineAction({
  label: { id: "Hapus aturan sendiri", en: "Remove own rules" },
  texts: said,
  undoable: true,
  enabled: ({ busy, ownRules }) => !busy && ownRules.length > 0,
  async run({ session }, year: number) {
    const { ownRules, year: inUse } = session.state();
    const gone = ownRules.find((rules) => rules.year === year);
    if (!gone) return refused(notice(said.none, { year }, "warning"));
    await session.changeOwnRules({ year, rules: null });
    rememberRules(session, notice(said.step, { year }), { year, before: gone, after: null }, async () => {
      if (inUse === year) await session.setYear(year);
    });
    if (yearStanding(year) !== null) return done(notice(said.back, { year }));
    const newest = newestRules().year;
    if (inUse !== year) return done(notice(said.removed, { year }));
    return done(notice(said.removedInUse, { year, newest }, "warning"));
  },
});
