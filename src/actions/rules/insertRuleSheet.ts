import { insertRules } from "../../excel/sheets/insertRules";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { yearProblemTexts } from "../../i18n/problems/yearProblem.texts";
import { sourcesInUse } from "../../rules/file/exchange";
import { sourceText } from "../../rules/sources";
import { areaAddress, quoteSheet } from "../../workbook/cells/address";
import { defineAction, done, refused } from "../action";
import { afterInsertion } from "../shared/newSheets";
import { ruleSheetTexts } from "./shared/ruleSheet.texts";

const said = texts({
  done: {
    id: "Aturan {year} ditulis ke lembar “{sheet}”. Untuk memakainya dalam rumus, isi argumen aturan dengan {range}.",
    en: "The rules of {year} are on the sheet “{sheet}”. To use them in a formula, give {range} as its rules.",
  },
});

/** Writes the rules in use to a sheet of their own, as a table that formulas take. */
export const insertRuleSheet = defineAction({
  label: { id: "Sisipkan lembar aturan", en: "Insert rule sheet" },
  texts: said,
  undoable: true,
  enabled: ({ busy, rules }) => !busy && rules !== null,
  async run({ session, locale }) {
    const { rules, year, years } = session.state();
    if (!rules) return refused(notice(yearProblemTexts.unknownYear, { year, known: years.join(", ") }, "warning"));
    const rows = [...sourcesInUse(rules)].sort().map((code) => [code, sourceText(rules, code)] as const);
    const { sheets, table } = await insertRules(rules, {
      sheet: ruleSheetTexts.name[locale],
      language: locale,
      legend: { headers: [ruleSheetTexts.sourceCode[locale], ruleSheetTexts.source[locale]], rows },
    });
    const sheet = await afterInsertion(session, sheets);
    const range = `${quoteSheet(sheet)}!${areaAddress(table)}`;
    return done(notice(said.done, { year: rules.year, sheet, range }));
  },
});
