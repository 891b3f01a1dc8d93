import { isSameRegion, matchRegion } from "../../region/names/matchRegion";
import type { RegionName } from "../../region/names/regionName";
import { nearestText } from "../../workbook/index";
import { groupBy } from "../../rules/groupBy";
import { comparedKey, departmentKey, isOneDepartment, mayBeOneDepartment, newCatalogKey, regionNamed } from "./keys";
import { cellLines, withLines } from "./notes";
import { CATALOG_FACTS, CATALOG_NOTES, type CatalogEntry, type CatalogFact } from "./types";

/** What is asked because nothing says it for sure; entries that wait for an answer are not taken in. */
export type CatalogQuestion =
  /** Whether a region is one that the catalogue names otherwise: candidates are names in it. */
  | { kind: "region"; id: string; region: string; candidates: readonly string[]; waiting: number }
  /** Whether an innovation is one that the catalogue names otherwise, or has under another department. */
  | { kind: "innovation"; id: string; name: string; opd: string; region: string; candidates: readonly CatalogEntry[] };

/** By the id of a question: the name of the region, the key of the entry, or that it is none of them. */
export type CatalogAnswers = ReadonlyMap<string, string>;

/** The answer that it is another one. */
export const ANOTHER = "";

export interface CatalogChange {
  /** `null`: it comes in new. */
  before: CatalogEntry | null;
  after: CatalogEntry;
}

export interface CatalogMerge {
  changes: CatalogChange[];
  questions: CatalogQuestion[];
  /** Entries that nobody said the region of. */
  withoutRegion: number;
}

/** What comes in, and whether it was read from a workbook: that says better what its year was than another catalogue. */
export interface IncomingEntries {
  entries: readonly CatalogEntry[];
  isWorkbook: boolean;
}

/** Never said again once the line stands. */
const KEPT: readonly CatalogFact[] = ["name", "region", "year", "reported"];

function isBlank(value: unknown): boolean {
  return value === "" || value === null;
}

function factOf(fact: CatalogFact, ours: CatalogEntry, theirs: CatalogEntry, wins: boolean): unknown {
  if (ours.typed.includes(fact)) return ours[fact];
  return (wins && !isBlank(theirs[fact])) || isBlank(ours[fact]) ? theirs[fact] : ours[fact];
}

/** Two entries about the same innovation: the facts of the newer year, and all that people wrote. */
function joined(ours: CatalogEntry, theirs: CatalogEntry, isWorkbook: boolean): CatalogEntry {
  const [now, then] = [theirs.year ?? -Infinity, ours.year ?? -Infinity];
  const wins = now > then || (isWorkbook && now === then);
  const facts = CATALOG_FACTS.filter((fact) => !KEPT.includes(fact)).map((fact) => [
    fact,
    factOf(fact, ours, theirs, wins),
  ]);
  const notes = CATALOG_NOTES.map((column) => [column, withLines(ours[column], theirs[column])]);
  const renamed = comparedKey(theirs.name) === comparedKey(ours.name) ? "" : theirs.name;
  return {
    ...ours,
    ...(Object.fromEntries([...facts, ...notes]) as Partial<CatalogEntry>),
    year: ours.typed.includes("year") || now <= then ? ours.year : theirs.year,
    reported: ours.typed.includes("reported")
      ? ours.reported
      : [...new Set([...ours.reported, ...theirs.reported])].sort((a, b) => a - b),
    otherNames: withLines(withLines(ours.otherNames, theirs.otherNames), renamed),
  };
}

function namesOf({ name, otherNames }: CatalogEntry): string[] {
  return [name, ...cellLines(otherNames)].map(comparedKey).filter((key) => key !== "");
}

function sameEntry(a: CatalogEntry, b: CatalogEntry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Names that end in different numbers are different on purpose. */
function digits(name: string): string {
  return name.replace(/\D/g, "");
}

interface Standing {
  name: RegionName;
  text: string;
}

class Merging {
  readonly questions = new Map<string, CatalogQuestion>();
  withoutRegion = 0;
  private readonly entries: Map<string, CatalogEntry>;
  private readonly regions: Standing[] = [];

  constructor(
    standing: readonly CatalogEntry[],
    private readonly answers: CatalogAnswers,
  ) {
    this.entries = new Map(standing.map((entry) => [entry.key, entry]));
    for (const region of new Set(standing.map((entry) => entry.region))) this.knowRegion(region);
  }

  private knowRegion(text: string): void {
    const name = regionNamed(text);
    if (name.key !== "" && !this.regions.some((one) => isSameRegion(one.name, name))) this.regions.push({ name, text });
  }

  /** The region as the catalogue writes it; `null` while it is asked. */
  private regionOf(text: string, waiting: number): string | null {
    const name = regionNamed(text);
    const same = this.regions.find((one) => isSameRegion(one.name, name));
    if (same) return same.text;
    const match = matchRegion(name, this.regions);
    if (match.kind === "found") return match.region.text;
    if (match.kind === "absent") return text;
    const id = `region:${text}`;
    const answer = this.answers.get(id);
    if (answer === ANOTHER) return text;
    if (answer !== undefined) return answer;
    this.questions.set(id, {
      kind: "region",
      id,
      region: text,
      candidates: match.candidates.map((one) => one.text),
      waiting,
    });
    return null;
  }

  /** Puts each group of entries of one region where it belongs. */
  take({ entries, isWorkbook }: IncomingEntries): void {
    for (const [text, group] of groupBy(entries, ({ region }) => region)) {
      const known = group.filter(({ key }) => this.entries.has(key));
      for (const entry of known) this.put(this.entries.get(entry.key)!, entry, isWorkbook);
      const rest = group.filter((entry) => !known.includes(entry));
      if (rest.length === 0) continue;
      if (regionNamed(text).key === "") {
        this.withoutRegion += rest.length;
        continue;
      }
      const region = this.regionOf(text, rest.length);
      if (region === null) continue;
      this.takeRegion(
        rest.map((entry) => ({ ...entry, region })),
        new Set(known.map(({ key }) => key)),
        isWorkbook,
      );
      this.knowRegion(region);
    }
  }

  private takeRegion(incoming: readonly CatalogEntry[], claimed: Set<string>, isWorkbook: boolean): void {
    const name = regionNamed(incoming[0]!.region);
    const here = [...this.entries.values()].filter(({ region }) => isSameRegion(regionNamed(region), name));
    const byName = new Map<string, CatalogEntry[]>();
    for (const entry of here) {
      for (const key of namesOf(entry)) byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
    const rest: CatalogEntry[] = [];
    for (const entry of incoming) {
      const [only, ...more] = namedLike(entry, byName).filter((one) => isOneDepartment(one, entry));
      if (!only || more.length > 0) rest.push(entry);
      else {
        claimed.add(only.key);
        this.put(this.entries.get(only.key)!, entry, isWorkbook);
      }
    }
    const departments = groupBy(rest, ({ name: text }) => comparedKey(text));
    const open: CatalogEntry[] = [];
    // A name twice in one department is one innovation, whatever is decided for the first.
    for (const [, [entry, ...again]] of groupBy(rest, departmentOf)) {
      const free = namedLike(entry!, byName).filter((one) => !claimed.has(one.key) && mayBeOneDepartment(one, entry!));
      const [only, ...more] = free;
      // A line without a department, and several that could be it.
      const isSure = new Set(departments.get(comparedKey(entry!.name))?.map(departmentOf)).size === 1;
      const all = [entry!, ...again];
      if (only && more.length === 0 && isSure) {
        claimed.add(only.key);
        for (const one of all) this.put(this.entries.get(only.key)!, one, isWorkbook);
      } else open.push(...all);
    }
    // What is known by its name is nobody else misspelt.
    const others = here.filter(({ key }) => !claimed.has(key));
    for (const entry of open) this.settle(entry, others, isWorkbook);
  }

  /** An innovation that the catalogue does not have under its name: new, unless something there is called nearly so. */
  private settle(entry: CatalogEntry, others: readonly CatalogEntry[], isWorkbook: boolean): void {
    const names = others.map(({ name }) => name).filter((name) => digits(name) === digits(entry.name));
    const near = nearestText(entry.name, names);
    const mine = comparedKey(entry.name);
    const candidates = others.filter((one) => namesOf(one).includes(mine) || one.name === near);
    const key = newCatalogKey(entry.region, entry.name, entry.opd);
    const id = `innovation:${key}`;
    const answer = candidates.length === 0 ? ANOTHER : this.answers.get(id);
    if (answer === undefined) {
      const { name, opd, region } = entry;
      this.questions.set(id, { kind: "innovation", id, name, opd, region, candidates });
      return;
    }
    const chosen = this.entries.get(answer) ?? this.entries.get(key);
    if (chosen) this.put(chosen, entry, isWorkbook);
    else {
      const own = entry.key === "" ? key : entry.key;
      this.entries.set(own, { ...entry, key: own, typed: [], byHand: false });
    }
  }

  private put(ours: CatalogEntry, theirs: CatalogEntry, isWorkbook: boolean): void {
    if (!ours.byHand) this.entries.set(ours.key, joined(ours, theirs, isWorkbook));
  }

  changesFrom(standing: readonly CatalogEntry[]): CatalogChange[] {
    const before = new Map(standing.map((entry) => [entry.key, entry]));
    return [...this.entries.values()].flatMap((after): CatalogChange[] => {
      const was = before.get(after.key) ?? null;
      return was && (was === after || sameEntry(was, after)) ? [] : [{ before: was, after }];
    });
  }
}

function departmentOf({ name, opd }: CatalogEntry): string {
  return `${comparedKey(name)}|${departmentKey(opd)}`;
}

function namedLike(
  { name }: CatalogEntry,
  byName: ReadonlyMap<string, readonly CatalogEntry[]>,
): readonly CatalogEntry[] {
  return byName.get(comparedKey(name)) ?? [];
}

/**
 * Takes innovations into a catalogue. Each is known by its key, else by region, name and department; what only may be the
 * same is asked and waits. Facts follow the newest year, what people wrote is joined line by line. The same once more
 * changes nothing.
 * @param answers to the questions of an earlier look
 */
export function mergeCatalog(
  standing: readonly CatalogEntry[],
  incoming: readonly IncomingEntries[],
  answers: CatalogAnswers,
): CatalogMerge {
  const merging = new Merging(standing, answers);
  for (const some of incoming) merging.take(some);
  return {
    changes: merging.changesFrom(standing),
    questions: [...merging.questions.values()],
    withoutRegion: merging.withoutRegion,
  };
}

/** The catalogue once the changes are written. */
export function afterChanges(standing: readonly CatalogEntry[], changes: readonly CatalogChange[]): CatalogEntry[] {
  const entries = new Map(standing.map((entry) => [entry.key, entry]));
  for (const { after } of changes) entries.set(after.key, after);
  return [...entries.values()];
}
