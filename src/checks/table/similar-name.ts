import { distance } from "fastest-levenshtein";
import { normalizeText } from "../../workbook/index";
import type { InnovationRecord } from "../../workbook/types";
import { columnsOf } from "../shared/columns";
import { comparedNames, type ComparedName } from "../shared/innovationNames";
import { Holders, Partners } from "../shared/likeness/partners";
import { similarPairs } from "../shared/likeness/similarPairs";
import type { TableCheck } from "../types";

/** Shorter names are alike by chance. */
const SHORTEST_NAME = 8;
/** Letters that may differ between two names, as a share of the longer one. */
const NAME_SHARE = 0.12;
const EDGE = 6;
const LONG_WORD = 4;

/** What two names must share to be compared: a word, the beginning or the end. */
function keysOf(name: string, { letters }: ComparedName): Set<string> {
  const words = normalizeText(name)
    .split(" ")
    .filter((word) => word.length >= LONG_WORD && !/\d/.test(word));
  return new Set([...words, `^${letters.slice(0, EDGE)}`, `$${letters.slice(-EDGE)}`]);
}

function similarNames(records: readonly InnovationRecord[], names: readonly ComparedName[]): Partners {
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

/**
 * Two names that are nearly the same look like one innovation entered twice, which a reviewer takes once (names are
 * unique in S1, S5, S8). They may differ in a few letters.
 */
export const check = {
  code: "similar-name",
  order: 150,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: ["S1", "S5", "S8"],
  sees: (_, { name }) => name,
  run(context) {
    const column = columnsOf(context.innovations).fields.nama;
    if (column === undefined) return [];
    return similarPairs(context, similarNames(context.included, comparedNames(context)), column);
  },
} satisfies TableCheck;
