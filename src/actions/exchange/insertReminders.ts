import { insertSheets } from "../../excel/sheets/insertSheets";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { area, blankSheet, cellBlock, widths } from "../../template/cells";
import type { SheetSpec } from "../../template/types";
import { defineAction, done } from "../action";
import { linesSheet } from "../shared/linesSheet";
import { afterInsertion } from "../shared/newSheets";

const said = texts({
  letters: { id: "Surat Pengingat", en: "Reminder letters" },
  messages: { id: "Pesan Pengingat", en: "Reminder messages" },
  department: { id: "Perangkat Daerah", en: "Department" },
  message: { id: "Pesan singkat", en: "Short message" },
  done: {
    id: "{count} surat pengingat ditulis ke lembar {sheets}.",
    en: "{count} reminder letters were written to the sheets {sheets}.",
  },
});

interface WrittenReminder {
  department: string;
  letter: readonly string[];
  message: string;
}

/** Letters under each other, with room between them. */
const BETWEEN = ["", "", ""];

function messageSheet(name: string, headers: string[], reminders: readonly WrittenReminder[]): SheetSpec {
  const rows = reminders.map(({ department, message }) => [department, message]);
  return {
    ...blankSheet(name),
    own: true,
    cells: [cellBlock(0, 0, [headers, ...rows])],
    styles: [
      { area: area(0, 0, 0, 1), role: "header" },
      { area: area(1, 0, rows.length, 1), role: "body" },
    ],
    columnWidths: widths(44, 100),
    freeze: { rows: 1, columns: 0 },
  };
}

/** Writes the reminders to departments to two sheets: the letters under each other, and short messages, a row each. */
export const insertReminders = defineAction({
  label: { id: "Tulis semua ke lembar", en: "Write all to sheets" },
  texts: said,
  undoable: true,
  enabled: ({ busy }) => !busy,
  async run({ session, locale }, reminders: readonly WrittenReminder[]) {
    if (reminders.length === 0) return done();
    const lines = reminders.flatMap(({ letter }, index) => [...(index === 0 ? [] : BETWEEN), ...letter]);
    const headers = [said.department[locale], said.message[locale]];
    const inserted = await insertSheets({
      sheets: [linesSheet(said.letters[locale], lines), messageSheet(said.messages[locale], headers, reminders)],
    });
    const sheets = await afterInsertion(session, inserted);
    return done(notice(said.done, { count: reminders.length, sheets }));
  },
});
