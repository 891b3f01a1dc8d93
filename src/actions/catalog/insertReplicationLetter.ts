import { insertSheets } from "../../excel/sheets/insertSheets";
import { replicationLetter } from "../../i18n/letters/replicationLetter";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { letterFormSheet, type ReplicationFacts } from "../../library/catalog/letter";
import { defineAction, done } from "../action";
import { afterInsertion } from "../shared/newSheets";

const said = texts({
  statement: { id: "Pernyataan Replikasi", en: "Pernyataan Replikasi" },
  agreement: { id: "PKS Replikasi", en: "PKS Replikasi" },
  done: {
    id: "Lembar “{sheet}” siap dilengkapi dan dicetak. Baru menjadi bukti setelah ditandatangani.",
    en: "The sheet “{sheet}” is ready to be completed and printed. It is evidence only once it is signed.",
  },
});

/** Puts the document that proves a replication into the workbook, with what is known; the rest is left to be filled in. */
export const insertReplicationLetter = defineAction({
  label: { id: "Buat dokumennya di lembar", en: "Make the document on a sheet" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, facts: ReplicationFacts) {
    const spec = letterFormSheet(said[facts.form][locale], replicationLetter(facts));
    const sheet = await afterInsertion(session, await insertSheets({ sheets: [spec] }));
    return done(notice(said.done, { sheet }));
  },
});
