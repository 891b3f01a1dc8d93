import { notice } from "../../i18n/notice";
import { texts } from "../../i18n/text";
import { entryId, type EntryMark } from "../../planning/index";
import { defineAction, done } from "../action";

const said = texts({
  set: { id: "{name}: sudah diinput.", en: "{name}: entered." },
  gone: { id: "{name}: tanda Sudah diinput dihapus.", en: "{name}: the mark Entered was taken away." },
  many: { id: "{count} tanda Sudah diinput dihapus.", en: "{count} marks Entered were taken away." },
  step: { id: "tanda Sudah diinput {name}", en: "the mark Entered of {name}" },
  stepMany: { id: "{count} tanda Sudah diinput", en: "{count} marks Entered" },
  left: {
    id: "{count} tanda sudah diganti orang lain sesudahnya, jadi dibiarkan.",
    en: "{count} marks were changed by others since, so they were left.",
  },
});

/** What the marks are to be. */
interface Marking {
  /** Takes the place of an earlier mark of the same innovation. */
  set?: EntryMark;
  remove?: readonly EntryMark[];
}

function same(a: EntryMark | null, b: EntryMark | null): boolean {
  return JSON.stringify(a && Object.entries(a).sort()) === JSON.stringify(b && Object.entries(b).sort());
}

/** Ticks that an innovation was typed into the national form, or takes ticks away. */
export const markEntered = defineAction({
  label: { id: "Sudah diinput", en: "Entered" },
  texts: said,
  undoable: true,
  enabled: ({ busy, analysis }) => !busy && analysis !== null,
  async run({ session }, { set, remove = [] }: Marking) {
    const wanted = new Map<string, EntryMark | null>(remove.map((mark) => [entryId(mark), null]));
    if (set) wanted.set(entryId(set), set);
    const before = new Map<string, EntryMark | null>();
    await session.entries.change(({ marks }) => {
      const kept = new Map(marks.map((mark) => [entryId(mark), mark]));
      for (const id of wanted.keys()) before.set(id, kept.get(id) ?? null);
      return wanted;
    });
    const [first] = set ? [set] : remove;
    if (!first) return done();
    const { name } = first;
    const count = wanted.size;
    session.rememberUndo({
      label: count > 1 ? notice(said.stepMany, { count }) : notice(said.step, { name }),
      async revert() {
        let left = 0;
        await session.entries.change(({ marks }) => {
          const kept = new Map(marks.map((mark) => [entryId(mark), mark]));
          const changes = new Map<string, EntryMark | null>();
          for (const [id, mark] of wanted) {
            const now = kept.get(id) ?? null;
            const earlier = before.get(id) ?? null;
            if (same(now, mark)) changes.set(id, earlier);
            else if (!same(now, earlier)) left += 1;
          }
          return changes;
        });
        return left === 0 ? null : notice(said.left, { count: left }, "warning");
      },
    });
    if (set) return done(notice(said.set, { name }));
    return done(count > 1 ? notice(said.many, { count }) : notice(said.gone, { name }));
  },
});
