import { newCatalogKey, regionNamed } from "./catalog/keys";
import type { LibraryEntry } from "./types";
import { tellingWords } from "./words";

/** What an innovation is looked for. */
export interface MatchQuestion {
  /** The problem in the office's own words; '' when only an affair is asked for. */
  problem: string;
  /** An affair as the rules spell it; '' for any. */
  affair: string;
  /** The own region as its workbook names it; '' when it does not. */
  region: string;
}

/** An innovation that may help, and everything that speaks for it; there is no score. */
export interface Match {
  entry: LibraryEntry;
  sameAffair: boolean;
  /** Words of the problem that stand in its name or description, those of the name first. */
  words: readonly string[];
  /** How many of them stand in its name. */
  named: number;
  /** The region is of the own kind: a city for a city. */
  sameKind: boolean;
}

/** One word of a description in common is chance; one of the name is not. */
const FEWEST_WORDS = 2;
/** In a store of so many a word that more than half of the descriptions hold tells nothing. */
const ENOUGH = 10;
/** From so many letters on a word is looked for inside of others: `aduan` in `pengaduan`. */
const INSIDE_FROM = 5;

function related(wanted: string, word: string): boolean {
  if (wanted === word) return true;
  const [short, long] = wanted.length < word.length ? [wanted, word] : [word, wanted];
  return short.length >= INSIDE_FROM && long.includes(short);
}

/** Which words of a problem a text holds; each word of the store is compared once. */
class Wanted {
  private readonly known = new Map<string, readonly string[]>();

  constructor(private readonly words: readonly string[]) {}

  private of(word: string): readonly string[] {
    const known = this.known.get(word);
    if (known) return known;
    const found = this.words.filter((wanted) => related(wanted, word));
    this.known.set(word, found);
    return found;
  }

  in(text: string): Set<string> {
    return new Set(tellingWords(text).flatMap((word) => this.of(word)));
  }
}

function byWhy(a: Match, b: Match): number {
  return (
    Number(b.sameAffair) - Number(a.sameAffair) ||
    b.named - a.named ||
    b.words.length - a.words.length ||
    (b.entry.maturity ?? -1) - (a.entry.maturity ?? -1) ||
    (b.entry.year ?? 0) - (a.entry.year ?? 0) ||
    Number(b.sameKind) - Number(a.sameKind) ||
    a.entry.name.localeCompare(b.entry.name, "id")
  );
}

/** An innovation that several years or files hold is told once, as of its newest year. */
function newestOfEach(entries: readonly LibraryEntry[]): LibraryEntry[] {
  const newest = new Map<string, LibraryEntry>();
  for (const entry of entries) {
    const id = newCatalogKey(entry.region, entry.name, entry.opd);
    const known = newest.get(id);
    if (!known || (entry.year ?? 0) > (known.year ?? 0)) newest.set(id, entry);
  }
  return [...newest.values()];
}

/**
 * Innovations of others for a problem or an affair: with both, those that have something of either. First the same
 * affair, then words in common, those of the name before those of the description, then maturity, year and kind of region.
 * Those of the open workbook are left out.
 */
export function matchesFor(entries: readonly LibraryEntry[], { problem, affair, region }: MatchQuestion): Match[] {
  const wanted = new Wanted([...new Set(tellingWords(problem))]);
  const { kind } = regionNamed(region);
  const others = newestOfEach(entries.filter(({ source }) => !source.own));
  const described = others.map(({ description }) => wanted.in(description));
  const holders = new Map<string, number>();
  for (const words of described) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const tells = (word: string): boolean => others.length < ENOUGH || (holders.get(word) ?? 0) * 2 <= others.length;
  return others
    .map((entry, at): Match => {
      const named = wanted.in(entry.name);
      const words = new Set([...named, ...[...described[at]!].filter(tells)]);
      return {
        entry,
        sameAffair: affair !== "" && entry.affair === affair,
        words: [...words],
        named: named.size,
        sameKind: kind !== null && regionNamed(entry.region).kind === kind,
      };
    })
    .filter(({ sameAffair, words, named }) => sameAffair || named > 0 || words.length >= FEWEST_WORDS)
    .sort(byWhy);
}
