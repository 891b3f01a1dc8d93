import * as v from "valibot";
import {
  exceptionId,
  ExceptionSchema,
  packRun,
  PackedRunSchema,
  runId,
  unpackRun,
  type Exception,
  type KeptReview,
  type ReviewChange,
  type ReviewPart,
  type SavedResult,
} from "../../review/index";
import { aside, differences, prefixesOf, putsFor, readGroup, type KeptGroup } from "./items/group";
import { earlierValue } from "./items/earlier";
import type { Put } from "./items/item";
import { changeKeys } from "./items/changeKeys";
import { readKeys, type Keys } from "./items/keys";

interface Part<T> {
  group: KeptGroup;
  read: (value: unknown) => T | null;
  items: (all: readonly T[]) => Map<string, unknown>;
}

/**
 * @param earlier where versions up to 0.3 kept the whole list, as one value
 * @param pack a value as it is stored
 */
function partOf<T>(
  name: string,
  earlier: string,
  read: (value: unknown) => T | null,
  idOf: (one: T) => string,
  pack: (one: T) => unknown,
): Part<T> {
  const listed = (value: unknown, at: number): [string, unknown] => {
    const known = read(value);
    return [known === null ? `?${at}` : idOf(known), value];
  };
  return {
    read,
    items: (all) => new Map(all.map((one) => [idOf(one), pack(one)])),
    group: {
      name,
      earlierPrefix: earlier,
      earlier: (keys) => {
        const list = earlierValue(keys, earlier);
        if (list === null) return new Map();
        return Array.isArray(list) ? new Map(list.map(listed)) : null;
      },
    },
  };
}

const EXCEPTIONS = partOf<Exception>(
  "accepted",
  "iid.review.exceptions",
  (value) => (v.is(ExceptionSchema, value) ? v.parse(ExceptionSchema, value) : null),
  exceptionId,
  (exception) => v.parse(ExceptionSchema, exception),
);
const RUNS = partOf<SavedResult>(
  "run",
  "iid.review.runs",
  (value) => (v.is(PackedRunSchema, value) ? unpackRun(v.parse(PackedRunSchema, value)) : null),
  runId,
  (run) => v.parse(PackedRunSchema, packRun(run)),
);
/** The beginnings of all keys that exceptions and runs are kept under, in every format there was. */
export const REVIEW_PREFIXES = prefixesOf([EXCEPTIONS.group, RUNS.group]);

function valuesOf<T>(keys: Keys, { group, read }: Part<T>): { all: T[]; damaged: boolean } {
  const { values, damaged } = readGroup(keys, group);
  const all = [...values.values()].flatMap((value) => read(value) ?? []);
  return { all, damaged: damaged || all.length < values.size };
}

function reviewOf(keys: Keys): KeptReview {
  const [exceptions, runs] = [valuesOf(keys, EXCEPTIONS), valuesOf(keys, RUNS)];
  const damaged: ReviewPart[] = [
    ...(exceptions.damaged ? (["exceptions"] as const) : []),
    ...(runs.damaged ? (["runs"] as const) : []),
  ];
  return {
    exceptions: exceptions.all.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    runs: runs.all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
    damaged,
  };
}

/**
 * Reads exceptions and runs of this document. One that cannot be read costs itself only; its part is named in `damaged`.
 * @throws ExcelProblem
 */
export async function readReview(): Promise<KeptReview> {
  return reviewOf(await readKeys(REVIEW_PREFIXES));
}

function putsOf<T>(keys: Keys, part: Part<T>, before: readonly T[], after: readonly T[] | undefined): Put[] {
  if (!after) return [];
  const changes = differences(part.items(before), part.items(after));
  return [...aside(keys, part.group), ...putsFor(keys, part.group, changes)];
}

/**
 * Reads what is kept, changes it and writes what differs, in one turn: what somebody else added to the workbook meanwhile
 * is not lost. What cannot be read is put aside in the document.
 * @returns what is kept then
 * @throws ExcelProblem when nothing was changed
 * @throws ValiError when what is to be kept is no exception or no run
 */
export async function changeReview(change: (kept: KeptReview) => ReviewChange): Promise<KeptReview> {
  const keys = await changeKeys(REVIEW_PREFIXES, (before) => {
    const kept = reviewOf(before);
    const { exceptions, runs } = change(kept);
    return new Map([
      ...putsOf(before, EXCEPTIONS, kept.exceptions, exceptions),
      ...putsOf(before, RUNS, kept.runs, runs),
    ]);
  });
  return reviewOf(keys);
}
