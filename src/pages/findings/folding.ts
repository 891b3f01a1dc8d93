import { dearestFirst } from "../../checks/findingOrder";
import type { Finding } from "../../checks/types";
import type { Worthy } from "../../i18n/worth";
import { oncePer } from "../../rules/once";
import { mapPausing, type Pausing } from "../../rules/pausing";
import { sortPausing } from "../../rules/sortPausing";
import type { FindingEntry } from "../shared/findings/entries";
import type { FindingSort } from "../shared/findings/findingsView";

/** Findings that say the same of different cells, as one line. */
export interface Fold {
  code: string;
  severity: Finding["severity"];
  /** What stands in all the cells, as the first of them writes it; '' where that is not what makes them equal. */
  words: string;
  /** Header of the column that they are all about; '' otherwise. */
  header: string;
  /** Whether there are findings of the same kind whose cells hold something that others hold too. */
  rest: boolean;
  entries: readonly FindingEntry[];
  /** How many cells they stand in. */
  cells: number;
  /** What mending all of them at once is worth; `null` until that is known. */
  worth: Worthy | null;
}

interface Place {
  key: string;
  /** Key of the fold that holds it. */
  parent: string | null;
  /** Beside its like, from 1. */
  position: number;
  of: number;
}

/** A line of the list beside the titles of groups: a finding, or the fold of several. */
export type Item = Place & ({ entry: FindingEntry; fold: null } | { entry: null; fold: Fold });

/** Fewer findings whose cells hold different things are no fold: their own words say more. */
const FEWEST_DIFFERENT = 3;

/** What stands in the cell of a finding, as it is compared and as it is shown. */
const wordsOf = oncePer(({ params }: Finding): { shown: string; key: string } => {
  const { value, field } = params;
  const shown = typeof value === "string" ? value.trim().replace(/\s+/g, " ") : "";
  return { shown, key: `${shown.toLowerCase()}|${field ?? ""}` };
});

/** What a reviewer said of it: findings with another remark are no equal ones. */
function remarkOf({ accepted, suspended }: FindingEntry): string {
  const exception = accepted ?? suspended;
  return exception ? JSON.stringify([accepted !== null, exception.reason, exception.by, exception.date]) : "";
}

function* bundle<T>(items: readonly T[], key: (item: T) => string): Pausing<Map<string, T[]>> {
  const bundles = new Map<string, T[]>();
  yield* mapPausing(items, (item) => {
    const name = key(item);
    const found = bundles.get(name);
    if (found) found.push(item);
    else bundles.set(name, [item]);
  });
  return bundles;
}

interface Equal {
  key: string;
  entries: FindingEntry[];
  rest: boolean;
}

/** Findings of one kind and severity: those with equal words first, then those that share theirs with no other. */
function* equalOnes(kind: string, entries: readonly FindingEntry[]): Pausing<Equal[]> {
  const byWords = [...(yield* bundle(entries, ({ finding }) => wordsOf(finding).key))];
  const alone = byWords.filter(([, own]) => own.length === 1).flatMap(([, own]) => own);
  const several = byWords.filter(([, own]) => own.length > 1);
  const folds = several.map(([words, own]) => ({ key: `${kind}|${words}`, entries: own, rest: false }));
  if (alone.length < FEWEST_DIFFERENT)
    return [...folds, ...alone.map((one) => ({ key: one.key, entries: [one], rest: false }))];
  return [...folds, { key: kind, entries: alone, rest: folds.length > 0 }];
}

function* foldOf({ entries, rest }: Equal): Pausing<Fold> {
  const { finding: first } = entries[0]!;
  const keys = new Set<string>();
  const headers = new Set<string>();
  const addresses = new Set<string>();
  yield* mapPausing(entries, ({ finding }) => {
    keys.add(wordsOf(finding).key);
    headers.add(finding.header);
    addresses.add(finding.address);
  });
  return {
    code: first.code,
    severity: first.severity,
    words: keys.size === 1 ? wordsOf(first).shown : "",
    header: headers.size === 1 && first.params["field"] !== undefined ? first.header : "",
    rest,
    entries,
    cells: addresses.size,
    worth: null,
  };
}

/**
 * Folds the equal ones of some findings, which stand in sheet order; with pauses.
 * @param group begins the keys of the folds: two groups may hold equal findings
 * @returns in the order of the sheet; what the folds are worth is not known yet
 */
export function* foldEqual(group: string, entries: readonly FindingEntry[], sortBy: FindingSort): Pausing<Item[]> {
  const kinds = yield* bundle(entries, (entry) => `${entry.finding.severity}|${entry.finding.code}|${remarkOf(entry)}`);
  const places = new Map<FindingEntry, number>();
  yield* mapPausing(entries, (entry) => places.set(entry, places.size));
  const items: { item: Item; at: number }[] = [];
  const one = { parent: null, position: 0, of: 0 };
  for (const [kind, own] of kinds) {
    for (const equal of yield* equalOnes(`${group}|${kind}`, own)) {
      const [first] = equal.entries as [FindingEntry];
      const at = places.get(first)!;
      if (equal.entries.length === 1) {
        items.push({ item: { ...one, key: first.key, entry: first, fold: null }, at });
        continue;
      }
      const members =
        sortBy === "points"
          ? yield* sortPausing(equal.entries, (a, b) => dearestFirst(a.finding, b.finding))
          : equal.entries;
      const fold = yield* foldOf({ ...equal, entries: members });
      items.push({ item: { ...one, key: equal.key, entry: null, fold }, at });
    }
  }
  return items.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

/** What a line is sorted by: until it is known what a fold is worth, the dearest finding in it. */
function dearnessOf({ entry, fold }: Item): Worthy {
  return entry ? entry.finding : (fold.worth ?? fold.entries[0]!.finding);
}

/**
 * The lines of a group in their order, with what the folds are worth.
 * @param items those of `foldEqual`, in the order of the sheet
 * @param worths by key of the fold, as far as they are known
 */
export function orderedItems(items: readonly Item[], worths: ReadonlyMap<string, Worthy>, sortBy: FindingSort): Item[] {
  const valued = items.map((item): Item => {
    const worth = item.fold && worths.get(item.key);
    return item.fold && worth ? { ...item, fold: { ...item.fold, worth } } : item;
  });
  if (sortBy === "points") valued.sort((a, b) => dearestFirst(dearnessOf(a), dearnessOf(b)));
  return valued.map((item, index) => ({ ...item, position: index + 1, of: valued.length }));
}

/** A fold is followed by what it holds when it is open. */
export function withMembers(items: readonly Item[], unfolded: ReadonlySet<string>): Item[] {
  return items.flatMap((item) => {
    if (!item.fold || !unfolded.has(item.key)) return [item];
    const { entries } = item.fold;
    const members = entries.map((entry, index): Item => ({
      key: entry.key,
      entry,
      fold: null,
      parent: item.key,
      position: index + 1,
      of: entries.length,
    }));
    return [item, ...members];
  });
}

/** The findings that an item stands for. */
export function entriesOf({ entry, fold }: Item): readonly FindingEntry[] {
  return fold ? fold.entries : [entry];
}
