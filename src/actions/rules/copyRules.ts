import { notice } from "../../i18n/notice";
import { ruleProblemText } from "../../i18n/ruleProblems";
import { texts } from "../../i18n/text";
import { copyToYear } from "../../rules/file/exchange";
import { isCorrection } from "../../rules/file/regionalRules";
import { rulesOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { defineAction, done, refused, type ActionResult } from "../action";
import { reasonOf } from "./shared/reason";
import { rememberRules } from "./shared/undoRules";
import { ownRuleYears } from "./shared/ruleYears";

const said = texts({
  copied: {
    id: "Aturan {from} disalin menjadi {to} dan disimpan bersama buku kerja. Periksa isinya terhadap surat tahun {to}.",
    en: "The rules of {from} are copied to {to} and kept with the workbook. Check them against the letter of {to}.",
  },
  step: { id: "salinan aturan {to}", en: "the copied rules of {to}" },
  refused: { id: "Tidak disalin: {reason}", en: "Not copied: {reason}" },
});

interface Years {
  from: number;
  to: number;
}

/** Copies the rules of a year to a year without rules, as the start of a new letter. */
export const copyRules = defineAction({
  label: { id: "Salin aturan ke tahun lain", en: "Copy rules to another year" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { from, to }: Years) {
    const state = session.state();
    const taken = (): ActionResult => {
      const reason = ruleProblemText(locale, { key: "yearTaken", params: { year: to } });
      return refused(notice(said.refused, { reason }, "error"));
    };
    if (isCorrection(to) || ownRuleYears(state).includes(to)) return taken();
    const source = state.ownRules.find(({ year }) => year === from) ?? (await rulesOf(from));
    let copy: RuleSet;
    try {
      copy = copyToYear(source, to);
    } catch (error) {
      return refused(notice(said.refused, { reason: reasonOf(error, locale) }, "error"));
    }
    if ((await session.changeOwnRules({ year: to, rules: copy, onlyNew: true })) === "taken") return taken();
    rememberRules(session, notice(said.step, { to }), { year: to, before: null, after: copy });
    return done(notice(said.copied, { from, to }));
  },
});
