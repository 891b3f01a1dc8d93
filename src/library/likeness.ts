import type { LibraryEntry, Likeness } from "./types";
import { tellingWords } from "./words";

/** A word of the name counts as much as this many in the description. */
const NAME_WORDS = 3;
/** Below this, what two innovations share is chance. */
const LEAST = 0.12;
const FEWEST_SHARED = 2;
const SHOWN_WORDS = 5;
/** From here on two innovations are about the same thing. */
const SAME_THING = 0.3;

interface Weighted {
  /** Index of the entry. */
  at: number;
  weight: number;
}

/**
 * Finds what is about the same thing. Texts are compared by their words: each counts more the rarer it is in the store,
 * names more than descriptions. Linear in the store for one question.
 */
export class LikenessIndex {
  private readonly postings = new Map<string, Weighted[]>();
  private readonly vectors: ReadonlyMap<string, number>[];
  private readonly names: ReadonlySet<string>[];
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly entries: readonly LibraryEntry[]) {
    this.places = new Map(entries.map(({ key }, at) => [key, at]));
    this.names = entries.map(({ name }) => new Set(tellingWords(name)));
    const counts = entries.map((entry, at) => countsOf(entry, this.names[at]!));
    const holders = new Map<string, number>();
    for (const words of counts) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
    this.vectors = counts.map((words) => {
      const weighted = [...words].map(([word, count]): [string, number] => {
        const rarity = Math.log(1 + entries.length / (holders.get(word) ?? 1));
        return [word, (1 + Math.log(count)) * rarity];
      });
      const length = Math.sqrt(weighted.reduce((sum, [, weight]) => sum + weight * weight, 0));
      return new Map(weighted.map(([word, weight]) => [word, weight / length]));
    });
    this.vectors.forEach((vector, at) => {
      for (const [word, weight] of vector) {
        const known = this.postings.get(word);
        if (known) known.push({ at, weight });
        else this.postings.set(word, [{ at, weight }]);
      }
    });
  }

  /** Likeness to every entry that shares a word, by index of the entry. */
  private scores(at: number): Map<number, number> {
    const scores = new Map<number, number>();
    for (const [word, weight] of this.vectors[at] ?? []) {
      for (const other of this.postings.get(word) ?? []) {
        if (other.at !== at) scores.set(other.at, (scores.get(other.at) ?? 0) + weight * other.weight);
      }
    }
    return scores;
  }

  private shared(one: number, other: number): string[] {
    const [mine, theirs] = [this.vectors[one]!, this.vectors[other]!];
    return [...mine]
      .flatMap(([word, weight]) => (theirs.has(word) ? [{ word, worth: weight * theirs.get(word)! }] : []))
      .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
      .map(({ word }) => word);
  }

  /**
   * The entries most like one, best first.
   * @param most how many at the most
   */
  similarTo(key: string, most: number): Likeness[] {
    const at = this.places.get(key);
    if (at === undefined) return [];
    return [...this.scores(at)]
      .filter(([, score]) => score >= LEAST)
      .sort(([a, one], [b, other]) => other - one || a - b)
      .flatMap(([other, score]): Likeness[] => {
        const words = this.shared(at, other);
        // One word in common is a likeness only when both are named by it.
        const named = words.some((word) => this.names[at]!.has(word) && this.names[other]!.has(word));
        if (words.length < FEWEST_SHARED && !named) return [];
        return [{ entry: this.entries[other]!, score, words: words.slice(0, SHOWN_WORDS) }];
      })
      .slice(0, most);
  }

  /** Keys of the entries that are about the same thing as one of those named. */
  sameThingAs(keys: Iterable<string>): Set<string> {
    const same = new Set<string>();
    for (const key of keys) {
      const at = this.places.get(key);
      if (at === undefined) continue;
      for (const [other, score] of this.scores(at)) if (score >= SAME_THING) same.add(this.entries[other]!.key);
    }
    return same;
  }
}

function countsOf({ description }: LibraryEntry, name: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of name) counts.set(word, NAME_WORDS);
  for (const word of tellingWords(description)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
