import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { correctionOf, isCorrection } from "../../rules/file/regionalRules";
import { rulesOf } from "../../rules/index";
import { defineAction, done, refused } from "../action";
import { rememberRules } from "./shared/undoRules";
import { ownRuleYears } from "./shared/ruleYears";

const said = texts({
  started: {
    id: "Aturan {year} kini dapat dikoreksi daerah. Isinya masih sama dengan aturan bawaan; ubah lewat lembar Aturan atau berkas aturan di bawah.",
    en: "The region can now correct the rules of {year}. They are still the built-in ones; change them by the rule sheet or a file of rules below.",
  },
  step: { id: "koreksi daerah atas aturan {year}", en: "the region's correction of the rules of {year}" },
  already: {
    id: "Aturan {year} sudah dikoreksi daerah; ubah lewat lembar Aturan, atau hapus dulu dari daftar.",
    en: "The region corrects the rules of {year} already; change them by the rule sheet, or remove them from the list first.",
  },
  notOurs: {
    id: "Tahun {year} tidak memiliki aturan bawaan yang terbit. Salin tahun lain ke tahun itu.",
    en: "There are no published built-in rules for {year}. Copy another year to it.",
  },
});

/** Makes the built-in rules of a year the region's own ones, to be corrected; every result names them so from then on. */
export const correctRules = defineAction({
  label: { id: "Koreksi aturan tahun ini", en: "Correct the rules of this year" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session }, year: number) {
    const state = session.state();
    if (!isCorrection(year)) return refused(notice(said.notOurs, { year }, "warning"));
    if (ownRuleYears(state).includes(year)) return refused(notice(said.already, { year }, "warning"));
    const rules = correctionOf(await rulesOf(year));
    if ((await session.changeOwnRules({ year, rules, onlyNew: true })) === "taken") {
      return refused(notice(said.already, { year }, "warning"));
    }
    rememberRules(session, notice(said.step, { year }), { year, before: null, after: rules });
    return done(notice(said.started, { year }));
  },
});
