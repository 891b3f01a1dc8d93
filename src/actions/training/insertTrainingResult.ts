import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { trainingWords } from "../../i18n/training/training";
import { rulesOf } from "../../rules/index";
import { classResult, rulesOfMarks } from "../../training/marking/classResult";
import { resultSheets } from "../../training/marking/resultSheets";
import type { MarkedFile } from "../../training/marking/types";
import { defineAction, done, refused } from "../action";
import { afterInsertion } from "../shared/newSheets";

const said = texts({
  done: { id: "Hasil {count} peserta ditulis: {sheets}.", en: "Results of {count} participants written: {sheets}." },
  none: { id: "Belum ada berkas yang dinilai.", en: "No file has been marked yet." },
});

/** Adds the result of a class as sheets of their own. */
export const insertTrainingResult = defineAction({
  label: { id: "Tulis lembar Hasil Bimtek", en: "Write the sheet Hasil Bimtek" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, { files }: { files: readonly MarkedFile[] }) {
    const result = classResult(files);
    if (result.marks.length === 0) return refused(notice(said.none, {}, "info"));
    const rules = await rulesOfMarks(result.marks, rulesOf);
    const inserted = await insertSheets({ sheets: resultSheets(result, rules, trainingWords(locale)) });
    const sheets = await afterInsertion(session, inserted);
    return done(notice(said.done, { count: result.marks.length, sheets }));
  },
});
