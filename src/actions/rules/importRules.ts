import { notice } from "../../i18n/notice";
import { ruleProblemText } from "../../i18n/ruleProblems";
import { texts } from "../../i18n/text";
import { importRuleSet } from "../../rules/file/exchange";
import { isCorrection } from "../../rules/file/regionalRules";
import type { RuleSet } from "../../rules/types";
import { defineAction, done, refused } from "../action";
import { reasonOf } from "./shared/reason";
import { rememberRules } from "./shared/undoRules";
import { ownRuleYears } from "./shared/ruleYears";

const said = texts({
  imported: {
    id: "Aturan {year} dari “{file}” disimpan bersama buku kerja. Pilih tahun {year} untuk memakainya.",
    en: "The rules of {year} from “{file}” are kept with the workbook. Choose {year} to use them.",
  },
  corrected: {
    id: "“{file}” kini koreksi daerah atas aturan {year}, tersimpan bersama buku kerja. Setiap hasil menyebutnya “aturan daerah”.",
    en: "“{file}” is now the region's correction of the rules of {year}, kept with the workbook. Every result names it “aturan daerah”.",
  },
  step: { id: "impor aturan {year}", en: "the imported rules of {year}" },
  refused: {
    id: "“{file}” tidak dipakai, aturan lama tetap berlaku:\n{reason}",
    en: "“{file}” is not used, the old rules stay:\n{reason}",
  },
});

/** A JSON file with rules. */
interface RuleFile {
  text: string;
  /** Its name. */
  file: string;
}

/** Keeps a rule set that somebody brings with the workbook; on any mistake in it nothing changes. */
export const importRules = defineAction({
  label: { id: "Impor aturan", en: "Import rules" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { text, file }: RuleFile) {
    const state = session.state();
    let rules: RuleSet;
    try {
      rules = importRuleSet(text, file, ownRuleYears(state));
    } catch (error) {
      return refused(notice(said.refused, { file, reason: reasonOf(error, locale) }, "error"));
    }
    if ((await session.changeOwnRules({ year: rules.year, rules, onlyNew: true })) === "taken") {
      const reason = ruleProblemText(locale, { key: "yearTaken", params: { year: rules.year } });
      return refused(notice(said.refused, { file, reason }, "error"));
    }
    rememberRules(session, notice(said.step, { year: rules.year }), { year: rules.year, before: null, after: rules });
    const taken = isCorrection(rules.year) ? said.corrected : said.imported;
    return done(notice(taken, { year: rules.year, file }));
  },
});
