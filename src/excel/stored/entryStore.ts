import { entryId, isEntryMark, type EntryMark } from "../../planning/index";
import { aside, prefixesOf, putsFor, readGroup, type KeptGroup } from "./items/group";
import { changeKeys } from "./items/changeKeys";
import { readKeys, type Keys } from "./items/keys";

/** No version kept them otherwise. */
const ENTERED: KeptGroup = { name: "entered", earlierPrefix: "iid.entered", earlier: () => new Map() };
const PREFIXES = prefixesOf([ENTERED]);

/** Which innovations were typed into the national form. */
export interface KeptEntries {
  /** By date. */
  marks: EntryMark[];
  /** Something of what is there cannot be read; it stays in the document. */
  damaged: boolean;
}

/** Marks to put, by `entryId`; `null` takes one away. */
export type EntryChange = ReadonlyMap<string, EntryMark | null>;

function entriesOf(keys: Keys): KeptEntries {
  const { values, damaged } = readGroup(keys, ENTERED);
  const marks = [...values].flatMap(([id, value]) => (isEntryMark(value) && entryId(value) === id ? [value] : []));
  return {
    marks: marks.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    damaged: damaged || marks.length < values.size,
  };
}

/** @throws ExcelProblem */
export async function readEntries(): Promise<KeptEntries> {
  return entriesOf(await readKeys(PREFIXES));
}

/**
 * Reads which innovations are marked, and changes what follows from it, in one turn; the marks of others stay. What cannot
 * be read is put aside in the document.
 * @returns what is kept then
 * @throws ExcelProblem when nothing was changed
 */
export async function changeEntries(decide: (kept: KeptEntries) => EntryChange): Promise<KeptEntries> {
  const keys = await changeKeys(PREFIXES, (before) => {
    const changes = new Map([...decide(entriesOf(before))].map(([id, mark]) => [id, mark ?? undefined]));
    return new Map([...aside(before, ENTERED), ...putsFor(before, ENTERED, changes)]);
  });
  return entriesOf(keys);
}
