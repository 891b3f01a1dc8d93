import type { MergeGround } from "../../exchange/merge/ground";
import type { Added } from "../../exchange/merge/types";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done } from "../action";
import { writeMergeStep } from "../exchange/shared/mergeStep";

const said = texts({
  done: {
    id: "{name} diajukan kembali di baris {row}. Isi dulu yang harus baru.",
    en: "{name} is reported again, in row {row}. Fill in first what has to be new.",
  },
  step: { id: "pengajuan kembali {name}", en: "reporting {name} again" },
});

interface Looked {
  /** The row that was looked at before. */
  added: Added;
  /** What it was made from: a cell that holds something else now is not written. */
  ground: MergeGround;
}

/** Writes an innovation of an earlier year into a free row of this year's table, in one step that can be taken back. */
export const reenter = defineAction({
  label: { id: "Ajukan kembali", en: "Report again" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }, { added, ground }: Looked) {
    const { name, row } = added;
    if (row === null) return done();
    const merge = { changed: [], added: [added] };
    if (!(await writeMergeStep(session, merge, ground, notice(said.step, { name })))) return done();
    return done(notice(said.done, { name, row }));
  },
});
