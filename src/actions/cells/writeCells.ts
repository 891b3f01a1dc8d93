import type { CellChange } from "../../excel/cells/writeCells";
import { notice, type Notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { cellAddress } from "../../workbook/index";
import { defineAction, done } from "../action";
import { writeCellsStep } from "../shared/cellsStep";
import { changeInWorkbook } from "../shared/placed";

const said = texts({
  written: { id: "{address} diisi: {value}.", en: "{address} now holds: {value}." },
  writtenMany: { id: "{address} diisi.", en: "{address} filled in." },
  emptied: { id: "{address} dikosongkan.", en: "{address} was emptied." },
  step: { id: "isian {address}", en: "entry in {address}" },
});

interface Entry {
  /** Written all or none. */
  changes: readonly CellChange[];
  /** Names the step for the undo; made from the cells if omitted. */
  label?: Notice;
  /** Says what was done; made from the cells if omitted. */
  done?: Notice;
}

function addressesOf(changes: readonly CellChange[]): string {
  return changes.map(({ sheet, row, column }) => cellAddress(sheet, row, column)).join(", ");
}

/** What was written; the value only where all cells got the same. */
function writtenNotice(changes: readonly CellChange[]): Notice {
  const address = addressesOf(changes);
  const values = new Set(changes.map(({ value }) => value));
  const [value = null] = values;
  if (values.size > 1) return notice(said.writtenMany, { address });
  return value === null
    ? notice(said.emptied, { address })
    : notice(said.written, { address, value: typeof value === "boolean" ? String(value).toUpperCase() : value });
}

/** Writes cells of the user's own sheets, remembers what they held, and reads the workbook anew. */
export const writeCells = defineAction({
  label: { id: "Tulis ke lembar", en: "Write to the sheet" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }, { changes: asked, label, done: sentence }: Entry) {
    const changes = asked.flatMap((change) => changeInWorkbook(session, change) ?? []);
    if (changes.length === 0) return done();
    await writeCellsStep(session, changes, null, label ?? notice(said.step, { address: addressesOf(changes) }));
    return done(sentence ?? writtenNotice(changes));
  },
});
