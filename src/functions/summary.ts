import type { Analysis, IndexParts } from "../analysis/types";
import { texts } from "../i18n/text";
import { assumptionsText } from "./answers/assumptions";
import { say } from "./answers/say";
import { INNOVATIONS, RULES, SPD } from "./arguments/parameters";
import { defineFunction, type CellResult } from "./frame/function";
import { then } from "./frame/maybe";
import { analysisOf } from "./judging/analysis";

const said = texts({
  part: { id: "Bagian", en: "Part" },
  claimed: { id: "Klaim", en: "Claimed" },
  evidenced: { id: "Bukti", en: "Evidenced" },
  spd: { id: "Skor SPD", en: "SPD score" },
  meanMaturity: { id: "Rata-rata kematangan", en: "Mean maturity" },
  divisor: { id: "Pembagi", en: "Divisor" },
  n: { id: "Jumlah inovasi (n)", en: "Innovations (n)" },
  countScore: { id: "Skor jumlah", en: "Count score" },
  basicServices: {
    id: "Pelayanan dasar (syarat {required} dari {of})",
    en: "Basic services ({required} of {of} needed)",
  },
  indexShare: { id: "Bagian inovasi dari indeks (tanpa SPD)", en: "Innovations' share of the index (no SPD)" },
  index: { id: "Indeks", en: "Index" },
  predicate: { id: "Predikat", en: "Predikat" },
  assumptions: { id: "Anggapan ({count})", en: "Assumptions ({count})" },
});

/** Shown in a column that cannot be computed. */
const ABSENT = "–";

function parts(part: IndexParts | null): CellResult[] {
  if (!part) return Array.from({ length: 8 }, () => ABSENT);
  return [
    part.spd ?? ABSENT,
    part.meanMaturity,
    part.divisor,
    part.n,
    part.countScore,
    part.basicServices.covered.length,
    part.index,
    part.predicate ?? ABSENT,
  ];
}

function tableOf({ claimed, evidenced, assumptions }: Analysis): CellResult[][] {
  const { required, of } = claimed.basicServices;
  const labels = [
    say(said.spd),
    say(said.meanMaturity),
    say(said.divisor),
    say(said.n),
    say(said.countScore),
    say(said.basicServices, { required, of }),
    say(claimed.spd === null ? said.indexShare : said.index),
    say(said.predicate),
  ];
  const left = parts(claimed);
  const right = parts(evidenced);
  return [
    [say(said.part), say(said.claimed), say(said.evidenced)],
    ...labels.map((label, i) => [label, left[i] ?? ABSENT, right[i] ?? ABSENT]),
    // One row whatever their number, so that the size of the result does not depend on the year.
    [say(said.assumptions, { count: assumptions.length }), assumptionsText(assumptions), ""],
  ];
}

/** The parts of the index, claimed and evidenced, with a header row, and what they rest on. */
export const summary = defineFunction({
  id: "SUMMARY",
  order: 20,
  description: {
    id: "Bagian-bagian indeks, menurut klaim dan menurut bukti, serta anggapan yang dipakai.",
    en: "The parts of the index, claimed and evidenced, and the assumptions they rest on.",
  },
  parameters: { innovations: INNOVATIONS, spd: SPD, rules: RULES },
  result: "spill",
  run: ({ innovations: { table }, spd, rules }) => then(analysisOf(table, spd, rules), tableOf),
});
