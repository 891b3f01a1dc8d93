import type { MergeGround } from "../../exchange/merge/ground";
import type { Merge } from "../../exchange/merge/types";
import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { defineAction, done } from "../action";
import { writeMergeStep } from "./shared/mergeStep";

const said = texts({
  done: {
    id: "{cells} sel dan {added} inovasi baru ditulis. Batalkan mengembalikan semuanya.",
    en: "{cells} cells and {added} new innovations were written. Undo takes all of it back.",
  },
  step: { id: "gabungan berkas OPD", en: "merge of the departments' files" },
});

interface Looked {
  merge: Merge;
  /** What the merge was made from: a cell that holds something else now is not written. */
  ground: MergeGround;
}

/** Writes what departments changed, all in one step: changed cells, and new innovations below the last one. */
export const writeMerge = defineAction({
  label: { id: "Gabungkan ke buku kerja", en: "Merge into the workbook" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }, { merge, ground }: Looked) {
    if (!(await writeMergeStep(session, merge, ground, notice(said.step, {})))) return done();
    const added = merge.added.filter(({ row }) => row !== null).length;
    return done(notice(said.done, { cells: merge.changed.length, added }));
  },
});
