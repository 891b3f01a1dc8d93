import { distance } from "fastest-levenshtein";
import { normalizeText } from "../../workbook/index";
import type { InnovationRecord } from "../../workbook/types";
import { columnsOf, filledText } from "../shared/columns";
import { excerpt, inRow } from "../shared/observe";
import type { Check, CheckContext, Observation } from "../types";
import { Holders, Partners } from "../shared/likeness/partners";
import { shingles } from "../shared/likeness/shingles";

/** Shorter names are alike by chance. */
const SHORTEST_NAME = 8;
/** Letters that may differ between two names, as a share of the longer one. */
const NAME_SHARE = 0.12;
const EDGE = 6;
const LONG_WORD = 4;
/** Sampled shingles that a text must have to be judged: some sixty words. */
const FEWEST_SHINGLES = 8;
/** Share of the shorter text that must stand in the other. */
const TEXT_SHARE = 0.6;

interface Name {
  /** Letters only: names that differ in a number alone are numbered on purpose. */
  letters: string;
  /** Letters and digits; equal ones are duplicate-name. */
  key: string;
}

/** What two names must share to be compared: a word, the beginning or the end. */
function keysOf(name: string, { letters }: Name): Set<string> {
  const words = normalizeText(name)
    .split(" ")
    .filter((word) => word.length >= LONG_WORD && !/\d/.test(word));
  return new Set([...words, `^${letters.slice(0, EDGE)}`, `$${letters.slice(-EDGE)}`]);
}

function similarNames(records: readonly InnovationRecord[], names: readonly Name[]): Partners {
  const partners = new Partners();
  const holders = new Holders<string>();
  records.forEach((record, row) => {
    const name = names[row]!;
    const { length } = name.letters;
    if (length < SHORTEST_NAME) return;
    for (const other of holders.meet(row, keysOf(record.name, name)).keys()) {
      const { letters } = names[other]!;
      const longest = Math.max(length, letters.length);
      const most = Math.floor(longest * NAME_SHARE);
      if (letters === name.letters || Math.abs(length - letters.length) > most) continue;
      const steps = distance(name.letters, letters);
      if (steps <= most) partners.add(row, other, 1 - steps / longest);
    }
  });
  return partners;
}

function similarTexts(records: readonly InnovationRecord[], names: readonly Name[]): Partners {
  const partners = new Partners();
  const holders = new Holders<number>();
  const sizes: number[] = [];
  records.forEach((record, row) => {
    const sample = shingles(filledText(record, "rancangBangun"));
    sizes.push(sample.size);
    if (sample.size < FEWEST_SHINGLES) return;
    for (const [other, shared] of holders.meet(row, sample)) {
      const share = shared / Math.min(sample.size, sizes[other]!);
      if (share >= TEXT_SHARE && names[other]!.key !== names[row]!.key) partners.add(row, other, share);
    }
  });
  return partners;
}

function observe(context: CheckContext, partners: Partners, code: string, column: number): Observation[] {
  return partners.entries().map(({ row, other, likeness }) => {
    const [record, twin] = [context.included[row]!, context.included[other]!];
    const params = {
      value: excerpt(record.name),
      otherRow: twin.row,
      other: excerpt(twin.name),
      percent: Math.round(likeness * 100),
    };
    return inRow(context, record, { code, column, effect: "none", params });
  });
}

/**
 * similar-name, similar-design. Two entries that are nearly the same look like one innovation entered twice, which a
 * reviewer takes once (names are unique in S1, S5, S8). Names may differ in a few letters; of a rancang bangun more
 * than half must be the same runs of words.
 */
export const similar: Check = {
  codes: ["similar-name", "similar-design"],
  scope: "table",
  run(context) {
    const { nama, rancangBangun } = columnsOf(context.innovations).fields;
    if (nama === undefined) return [];
    const names = context.included.map((record): Name => {
      const key = normalizeText(record.name).replace(/ /g, "");
      return { key, letters: key.replace(/\d/g, "") };
    });
    const found = observe(context, similarNames(context.included, names), "similar-name", nama);
    if (rancangBangun === undefined) return found;
    const texts = similarTexts(context.included, names);
    return [...found, ...observe(context, texts, "similar-design", rancangBangun)];
  },
};
