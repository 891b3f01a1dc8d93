import { officeLocale } from "../excel/host/culture";
import { juryBasisTexts, juryProblemText, juryRemarkText } from "../i18n/region/jury";
import { texts } from "../i18n/text";
import { juryOutcome } from "../region/jury/outcome";
import type { JuryMethod, JuryOutcome } from "../region/jury/types";
import { givenWeights, juryWeights } from "../region/jury/weights";
import { byWord } from "../rules/byWord";
import { isBlankCode } from "../workbook/cells/text";
import type { CellValue } from "../workbook/types";
import { notThere, wrongArgument } from "./answers/problem";
import { say } from "./answers/say";
import { defineFunction, type CellResult } from "./frame/function";

const said = texts({
  rank: { id: "Peringkat", en: "Rank" },
  name: { id: "Inovasi", en: "Innovation" },
  score: { id: "Nilai", en: "Score" },
  jurors: { id: "Juri", en: "Jurors" },
  spread: { id: "Selisih", en: "Spread" },
  notes: { id: "Catatan", en: "Notes" },
  method: {
    id: 'Cara harus "rata-rata", "terpangkas", atau "olimpik".',
    en: 'The method must be "mean", "trimmed" or "olympic".',
  },
  problem: { id: "{reason}", en: "{reason}" },
});

const METHODS = byWord<JuryMethod>({
  "rata-rata": "mean",
  rerata: "mean",
  mean: "mean",
  terpangkas: "trimmed",
  trimmed: "trimmed",
  olimpik: "olympic",
  olimpiade: "olympic",
  olympic: "olympic",
});

/** What stands where there is no figure. */
const OPEN = "–";

function methodOf(cell: CellValue): JuryMethod {
  if (cell === null) return "mean";
  const method = typeof cell === "string" ? METHODS[cell.trim().toLowerCase()] : undefined;
  if (!method) throw wrongArgument(said.method);
  return method;
}

function tableOf(outcome: JuryOutcome): CellResult[][] {
  const locale = officeLocale();
  const notes = (innovation: string): string =>
    outcome.remarks
      .filter((remark) => remark.innovation === innovation)
      .map((remark) => juryRemarkText(locale, remark))
      .join("\n");
  const rest = [...juryBasisTexts(locale, outcome), notes("")].filter((text) => text !== "").join("\n");
  return [
    [say(said.rank), say(said.name), say(said.score), say(said.jurors), say(said.spread), say(said.notes)],
    ...outcome.results.map(({ rank, name, score, jurors, spread }): CellResult[] => [
      rank ?? OPEN,
      name,
      score ?? OPEN,
      jurors,
      spread ?? OPEN,
      notes(name),
    ]),
    ["", "", "", "", "", rest],
  ];
}

/** Scores and ranks of the innovations that jurors judged, and what they rest on. */
export const jury = defineFunction({
  id: "JURY",
  order: 120,
  description: {
    id: "Nilai dan peringkat inovasi dari penilaian juri, dengan catatan bagi setiap inovasi.",
    en: "Scores and ranks of innovations from what jurors gave, with notes for each innovation.",
  },
  parameters: {
    scores: {
      kind: "juryScores",
      name: { id: "penilaian", en: "scores" },
      description: {
        id: "Tabel juri: kolom Juri, Nama Inovasi, lalu satu kolom setiap kriteria (0-100)",
        en: "Table of the jurors: columns Juri, Nama Inovasi, then one for each criterion (0-100)",
      },
      optional: false,
    },
    weights: {
      kind: "cells",
      name: { id: "bobot", en: "weights" },
      description: {
        id: "Bobot setiap kriteria menurut urutannya, atau tabel Kriteria dan Bobot; bila kosong, bobot di judul kolom atau bobot nasional 2023 bila kriterianya sama",
        en: "Weights of the criteria in their order, or a table Kriteria and Bobot; when omitted those of the headers, or the national ones of 2023 for the same criteria",
      },
      optional: true,
    },
    method: {
      kind: "cell",
      name: { id: "cara", en: "method" },
      description: {
        id: '"rata-rata" (bawaan), "terpangkas" tanpa seperlima juri di tiap ujung, "olimpik" tanpa nilai terendah dan tertinggi',
        en: '"mean" (default), "trimmed" without a fifth of the jurors at either end, "olympic" without the lowest and highest score',
      },
      optional: true,
    },
  },
  result: "spill",
  run({ scores, weights, method }) {
    const given = weights.flat().every(isBlankCode) ? juryWeights([], scores) : givenWeights(weights, scores);
    const outcome = "kind" in given ? given : juryOutcome(scores, given, { method: methodOf(method), evened: false });
    if ("kind" in outcome) throw notThere(said.problem, { reason: juryProblemText(officeLocale(), outcome) });
    return tableOf(outcome);
  },
});
