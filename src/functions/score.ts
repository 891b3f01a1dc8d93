import { BASIS, INNOVATIONS, RULES, SPD } from "./arguments/parameters";
import { defineFunction } from "./frame/function";
import { then } from "./frame/maybe";
import { analysisOf, needParts } from "./judging/analysis";
import { claimedOf } from "./judging/claimed";

/** The index, unrounded. */
export const score = defineFunction({
  id: "SCORE",
  order: 10,
  description: {
    id: "Indeks inovasi daerah (0-100), tanpa pembulatan; tanpa SPD hanya bagian inovasinya.",
    en: "The innovation index of a region (0-100), unrounded; without SPD only the innovations' share of it.",
  },
  parameters: { innovations: INNOVATIONS, spd: SPD, rules: RULES, basis: BASIS },
  result: "number",
  run({ innovations: { table }, spd, rules, basis }) {
    if (basis === "claimed") return claimedOf(table, spd, rules).parts.index;
    return then(analysisOf(table, spd, rules), (analysis) => needParts(analysis[basis]).index);
  },
});
