import { groupBy } from "../../rules/groupBy";
import { normalizeText } from "../../workbook/cells/text";
import { comparedFigure, competitionRanks } from "../competition";
import { combined, deviationOf, FEWEST_JURORS, meanOf, medianOf } from "./statistics";
import type {
  JuryMethod,
  JuryOutcome,
  JuryProblem,
  JuryRemark,
  JuryResult,
  JuryRow,
  JurySheet,
  JuryWeights,
} from "./types";

/** Points that one juror may be away from the middle of all before it is told. */
const FAR = 20;
/** With fewer jurors nobody is the odd one. */
const ENOUGH_JURORS = 3;
const WHOLE = 100;

interface Judged {
  row: JuryRow;
  juror: string;
  innovation: string;
  stage: string;
  score: number;
}

export interface JuryOptions {
  method: JuryMethod;
  /** Brings all jurors to the same mean and spread, so that nobody's severity decides. */
  evened: boolean;
}

function key(text: string): string {
  return normalizeText(text);
}

function weighted(scores: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return scores.reduce((all, score, i) => all + score * weights[i]!, 0) / sum;
}

/** Rows of one juror, innovation and stage: equal ones count once, others not at all. */
function withoutRepeats(rows: readonly JuryRow[], remarks: JuryRemark[]): JuryRow[] {
  const groups = groupBy(rows, ({ juror, innovation, stage }) => [juror, innovation, stage].map(key).join("|"));
  return [...groups.values()].flatMap((same) => {
    const [first, ...others] = same;
    if (!first || others.length === 0) return same;
    const equal = others.every(({ scores }) => scores.join() === first.scores.join());
    const { juror, innovation } = first;
    for (const { place } of others) {
      remarks.push({ kind: equal ? "repeated" : "contradicted", place, juror, innovation });
    }
    return equal ? [first] : [];
  });
}

function judgedRows(sheet: JurySheet, weights: readonly number[], remarks: JuryRemark[]): Judged[] {
  return withoutRepeats(sheet.rows, remarks).flatMap((row): Judged[] => {
    const { place, juror, innovation, jurorOffice, office, stage, scores } = row;
    if (jurorOffice !== "" && key(jurorOffice) === key(office)) {
      remarks.push({ kind: "ownOffice", place, juror, innovation, office });
      return [];
    }
    // A criterion that is missing was told where it was read; a score is never made of the others.
    const given = scores.filter((score, i) => score !== null || weights[i] === 0).map((score) => score ?? 0);
    if (given.length < scores.length) return [];
    return [
      { row, juror: key(juror), innovation: key(innovation), stage: key(stage), score: weighted(given, weights) },
    ];
  });
}

function meansAndSpreads(
  rows: readonly Judged[],
  keyOf: (row: Judged) => string,
): Map<string, { mean: number; spread: number }> {
  const groups = [...groupBy(rows, keyOf)].map(([id, own]) => [id, own.map(({ score }) => score)] as const);
  return new Map(groups.map(([id, scores]) => [id, { mean: meanOf(scores), spread: deviationOf(scores) }]));
}

/** Every juror brought to the mean and spread of all scores of the stage. */
function evenedRows(rows: readonly Judged[], remarks: JuryRemark[]): Judged[] {
  const jurorOf = ({ stage, juror }: Judged): string => `${stage}|${juror}`;
  const ofStage = meansAndSpreads(rows, ({ stage }) => stage);
  const ofJuror = meansAndSpreads(rows, jurorOf);
  return rows.map((one) => {
    const all = ofStage.get(one.stage)!;
    const { mean, spread } = ofJuror.get(jurorOf(one))!;
    const { juror } = one.row;
    if (spread === 0 && !remarks.some((remark) => remark.kind === "flatJuror" && remark.juror === juror)) {
      remarks.push({ kind: "flatJuror", place: one.row.place, innovation: "", juror });
    }
    const away = spread === 0 ? 0 : (one.score - mean) / spread;
    return { ...one, score: all.mean + away * all.spread };
  });
}

/** Innovations that a juror left out who judged others of the same stage. */
function notScored(sheet: JurySheet, remarks: JuryRemark[]): void {
  for (const rows of groupBy(sheet.rows, ({ stage }) => key(stage)).values()) {
    const jurors = new Map(rows.map(({ juror }) => [key(juror), juror]));
    const innovations = new Map(rows.map(({ innovation }) => [key(innovation), innovation]));
    const there = new Set(rows.map(({ juror, innovation }) => `${key(juror)}|${key(innovation)}`));
    for (const [id, juror] of jurors) {
      for (const [name, innovation] of innovations) {
        if (there.has(`${id}|${name}`)) continue;
        remarks.push({ kind: "notScored", place: null, juror, innovation, stage: rows[0]!.stage });
      }
    }
  }
}

function outliers(rows: readonly Judged[], remarks: JuryRemark[]): void {
  if (rows.length < ENOUGH_JURORS) return;
  const median = medianOf(rows.map(({ score }) => score));
  for (const { row, score } of rows) {
    if (Math.abs(score - median) <= FAR) continue;
    const { place, juror, innovation } = row;
    remarks.push({ kind: "outlier", place, juror, innovation, score, median });
  }
}

/** What is told of too few jurors for the method. */
function fewJurors(name: string, jurors: number, method: JuryMethod, remarks: JuryRemark[]): void {
  const least = FEWEST_JURORS[method];
  if (jurors >= least) return;
  const kind = method === "trimmed" && jurors > 0 ? "notTrimmed" : "tooFew";
  remarks.push({ kind, place: null, innovation: name, jurors, least });
}

function resultOf(
  name: string,
  rows: readonly Judged[],
  stages: readonly { id: string; name: string; weight: number }[],
  method: JuryMethod,
  remarks: JuryRemark[],
): JuryResult {
  const sorted = [...rows].sort((a, b) => (`${a.stage} ${a.juror}` < `${b.stage} ${b.juror}` ? -1 : 1));
  const byStage = stages.map(({ id, name: stage, weight }) => {
    const own = sorted.filter((row) => row.stage === id);
    outliers(own, remarks);
    fewJurors(name, own.length, method, remarks);
    const score = combined(
      own.map((row) => row.score),
      method,
    );
    if (score === null && stages.length > 1) {
      remarks.push({ kind: "missingStage", place: null, innovation: name, stage });
    }
    return { stage, weight, score };
  });
  const complete = byStage.every(({ score }) => score !== null);
  const sum = byStage.reduce((all, { weight }) => all + weight, 0);
  const scores = sorted.map(({ row, score }) => ({ juror: row.juror, stage: row.stage, score }));
  const values = scores.map(({ score }) => score);
  return {
    name,
    score: complete ? byStage.reduce((all, { score, weight }) => all + score! * weight, 0) / sum : null,
    rank: null,
    jurors: new Set(sorted.map(({ juror }) => juror)).size,
    spread: stages.length === 1 && values.length > 1 ? Math.max(...values) - Math.min(...values) : null,
    scores,
    stages: stages.length > 1 ? byStage.map(({ stage, score }) => ({ stage, score })) : [],
  };
}

function ties(results: readonly JuryResult[]): JuryRemark[] {
  const byRank = new Map<number, string[]>();
  for (const { rank, name } of results) {
    if (rank !== null) byRank.set(rank, [...(byRank.get(rank) ?? []), name]);
  }
  return [...byRank].flatMap(([rank, names]): JuryRemark[] =>
    names.length > 1 ? [{ kind: "tie", place: null, innovation: "", rank, names: names.join(", ") }] : [],
  );
}

function byPlace(a: JuryRemark, b: JuryRemark): number {
  return (a.place?.row ?? Infinity) === (b.place?.row ?? Infinity)
    ? 0
    : (a.place?.row ?? Infinity) - (b.place?.row ?? Infinity);
}

/**
 * What jurors make of the innovations. A row counts only as a whole, a juror of the innovation's own department never;
 * the order of the rows changes nothing.
 * @returns why there is no result where stages are to be combined and nobody gave them weights
 */
export function juryOutcome(
  sheet: JurySheet,
  weights: JuryWeights,
  { method, evened }: JuryOptions,
): JuryOutcome | JuryProblem {
  const remarks: JuryRemark[] = [...sheet.remarks];
  const sum = weights.weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return { kind: "weights", without: sheet.criteria.map(({ name }) => name).join(", "), unused: "-" };
  if (comparedFigure(sum) !== comparedFigure(WHOLE)) {
    remarks.push({ kind: "weightSum", place: null, innovation: "", sum });
  }
  const names = new Map(sheet.rows.map(({ stage }) => [key(stage), stage]));
  const stages = [...names].map(([id, name]) => ({ id, name, weight: weights.stages.get(id) ?? null }));
  stages.sort((a, b) => (a.id < b.id ? -1 : 1));
  const open = stages.filter(({ weight }) => weight === null);
  if (stages.length > 1 && (open.length > 0 || stages.every(({ weight }) => weight === 0))) {
    return {
      kind: "stageWeights",
      stages: (open.length > 0 ? open : stages).map(({ name }) => name || "-").join(", "),
    };
  }
  const weighing = stages.map((stage) => ({ ...stage, weight: stages.length === 1 ? 1 : stage.weight! }));
  const judged = judgedRows(sheet, weights.weights, remarks);
  const rows = evened ? evenedRows(judged, remarks) : judged;
  notScored(sheet, remarks);
  // Of several spellings the same one, whatever the order of the rows.
  const spellings = sheet.rows.map(({ innovation }) => innovation).sort((a, b) => (a < b ? 1 : -1));
  const innovations = new Map(spellings.map((innovation) => [key(innovation), innovation]));
  const results = [...innovations].map(([id, name]) =>
    resultOf(
      name,
      rows.filter(({ innovation }) => innovation === id),
      weighing,
      method,
      remarks,
    ),
  );
  const ranks = competitionRanks(results.map(({ score }) => score));
  const ranked = results
    .map((result, i) => ({ ...result, rank: ranks[i]! }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (key(a.name) < key(b.name) ? -1 : 1));
  const told = [...remarks, ...ties(ranked)].sort(byPlace);
  return { method, evened, sheet, weights, results: ranked, remarks: told };
}
