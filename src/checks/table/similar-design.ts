import type { InnovationRecord } from "../../workbook/types";
import { columnsOf, filledText } from "../shared/columns";
import { comparedNames, type ComparedName } from "../shared/innovationNames";
import { Holders, Partners } from "../shared/likeness/partners";
import { shingles } from "../shared/likeness/shingles";
import { similarPairs } from "../shared/likeness/similarPairs";
import type { TableCheck } from "../types";

/** Sampled shingles that a text must have to be judged: some sixty words. */
const FEWEST_SHINGLES = 8;
/** Share of the shorter text that must stand in the other. */
const TEXT_SHARE = 0.6;

function similarTexts(records: readonly InnovationRecord[], names: readonly ComparedName[]): Partners {
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

/**
 * Two innovations whose rancang bangun is nearly the same look like one innovation entered twice, which a reviewer takes
 * once (S1, S5, S8). More than half of the shorter text must be the same runs of words.
 */
export const check = {
  code: "similar-design",
  order: 160,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: ["S1", "S5", "S8"],
  sees: (_, { name, fields }) => [name, fields.rancangBangun],
  run(context) {
    const { nama, rancangBangun: column } = columnsOf(context.innovations).fields;
    if (nama === undefined || column === undefined) return [];
    return similarPairs(context, similarTexts(context.included, comparedNames(context)), column);
  },
} satisfies TableCheck;
