import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { trainingWords } from "../../i18n/training/training";
import { newestRules } from "../../rules/index";
import { handbookSheet } from "../../training/handbook/handbook";
import { defineAction, done } from "../action";
import { afterInsertion } from "../shared/newSheets";

const said = texts({
  done: {
    id: "Lembar “{sheet}” siap dicetak di A4.",
    en: "The sheet “{sheet}” is ready to be printed on A4.",
  },
});

/** Adds the handbook of the rules in use as a sheet of its own. */
export const insertHandbook = defineAction({
  label: { id: "Buat lembar Buku Saku", en: "Make the sheet Buku Saku" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }) {
    const rules = session.state().rules ?? newestRules();
    const inserted = await insertSheets({ sheets: [handbookSheet(rules, trainingWords(locale))] });
    const sheet = await afterInsertion(session, inserted);
    return done(notice(said.done, { sheet }));
  },
});
