import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { importRuleSet } from "../../rules/file/exchange";
import type { RuleSet } from "../../rules/types";
import { defineAction, done, refused } from "../action";
import { reasonOf } from "./shared/reason";
import { byYear, takenYears } from "./shared/ruleYears";

const said = texts({
  imported: {
    id: "Aturan {year} dari «{file}» disimpan bersama buku kerja. Pilih tahun {year} untuk memakainya.",
    en: "The rules of {year} from «{file}» are kept with the workbook. Choose {year} to use them.",
  },
  refused: {
    id: "«{file}» tidak dipakai, aturan lama tetap berlaku. {path}: {reason}",
    en: "«{file}» is not used, the old rules stay. {path}: {reason}",
  },
  refusedWhole: {
    id: "«{file}» tidak dipakai, aturan lama tetap berlaku: {reason}",
    en: "«{file}» is not used, the old rules stay: {reason}",
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
  undoable: false,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { text, file }: RuleFile) {
    const state = session.state();
    let rules: RuleSet;
    try {
      rules = importRuleSet(text, file, takenYears(state));
    } catch (error) {
      const { path, reason } = reasonOf(error, locale);
      return refused(
        path === ""
          ? notice(said.refusedWhole, { file, reason }, "error")
          : notice(said.refused, { file, path, reason }, "error"),
      );
    }
    await session.setOwnRules(byYear([...state.ownRules, rules]));
    return done(notice(said.imported, { year: rules.year, file }));
  },
});
