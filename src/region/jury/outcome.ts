import { groupBy } from "../../rules/groupBy";
import { comparedFigure, competitionRanks } from "../competition";
import { evenedRows, isMeasurement, judgedRows, juryKey, notScored, spellingsOf, type Judged } from "./judgedRows";
import { combined, FEWEST_JURORS, medianOf } from "./statistics";
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
import { weightsIn } from "./weights";

/** Points that one juror may be away from the middle of all before it is told. */
const FAR = 20;
/** With fewer jurors nobody is the odd one. */
const ENOUGH_JURORS = 3;
const WHOLE = 100;

export interface JuryOptions {
  method: JuryMethod;
  /** Brings all jurors to the same mean and spread, so that nobody's severity decides. */
  evened: boolean;
  /** The one stage to look at; all together when omitted or ''. */
  stage?: string;
}

interface WeighedStage {
  id: string;
  name: string;
  weight: number;
  /** Without rows, which is told once. */
  empty?: true;
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
function fewJurors(innovation: string, jurors: number, stage: string, method: JuryMethod, remarks: JuryRemark[]): void {
  const least = FEWEST_JURORS[method];
  if (jurors >= least) return;
  const said = { place: null, innovation, stage };
  if (jurors > 0) remarks.push({ kind: method === "trimmed" ? "notTrimmed" : "tooFew", ...said, jurors, least });
  // Of several stages it is told that this one is missing.
  else if (stage === "") remarks.push({ kind: "unjudged", place: null, innovation });
}

function stageScore(
  name: string,
  rows: readonly Judged[],
  stage: string,
  method: JuryMethod,
  remarks: JuryRemark[],
): number | null {
  const scores = rows.map(({ score }) => score);
  if (rows.length > 0 && rows.every(isMeasurement)) return combined(scores, "mean");
  outliers(rows, remarks);
  fewJurors(name, rows.length, stage, method, remarks);
  return combined(scores, method);
}

/** What rows of one innovation say of it: '' where none does, `null` where they contradict each other. */
function saidOf(
  rows: readonly JuryRow[],
  innovation: string,
  of: "office" | "category" | "kind",
  remarks: JuryRemark[],
): string | null {
  const said = spellingsOf(rows.map((row) => row[of]).filter((text) => text !== ""));
  if (said.size < 2) return [...said.values()][0] ?? "";
  const values = [...said.values()].sort().join(", ");
  remarks.push({ kind: "twoAnswers", place: rows[0]!.place, innovation, of, values });
  return null;
}

function resultOf(
  name: string,
  all: readonly JuryRow[],
  rows: readonly Judged[],
  stages: readonly WeighedStage[],
  method: JuryMethod,
  remarks: JuryRemark[],
): JuryResult {
  const sorted = [...rows].sort((a, b) => (`${a.stage} ${a.juror}` < `${b.stage} ${b.juror}` ? -1 : 1));
  const several = stages.length > 1;
  const byStage = stages.map(({ id, name: stage, weight, empty }) => {
    if (empty) return { stage, weight, score: null };
    const own = sorted.filter((row) => row.stage === id);
    const score = stageScore(name, own, several ? stage : "", method, remarks);
    if (score === null && several && weight > 0) {
      remarks.push({ kind: "missingStage", place: null, innovation: name, stage });
    }
    return { stage, weight, score };
  });
  const counting = byStage.filter(({ weight }) => weight > 0);
  const complete = counting.every(({ score }) => score !== null);
  const sum = counting.reduce((sofar, { weight }) => sofar + weight, 0);
  const scores = sorted.map(({ row, score }) => ({ juror: row.juror, stage: row.stage, score }));
  const values = scores.map(({ score }) => score);
  return {
    name,
    office: saidOf(all, name, "office", remarks),
    category: saidOf(all, name, "category", remarks),
    kind: saidOf(all, name, "kind", remarks),
    score: complete ? counting.reduce((sofar, { score, weight }) => sofar + score! * weight, 0) / sum : null,
    rank: null,
    jurors: new Set(sorted.filter((one) => !isMeasurement(one)).map(({ juror }) => juror)).size,
    spread: !several && values.length > 1 ? Math.max(...values) - Math.min(...values) : null,
    scores,
    stages: several ? byStage : [],
  };
}

/** Equal scores on one rank, as they are told. */
export function tiedRanks(results: readonly Pick<JuryResult, "rank" | "name">[]): JuryRemark[] {
  const byRank = groupBy(
    results.filter(({ rank }) => rank !== null),
    ({ rank }) => String(rank),
  );
  return [...byRank.values()].flatMap((tied): JuryRemark[] =>
    tied.length > 1
      ? [
          {
            kind: "tie",
            place: null,
            innovation: "",
            rank: tied[0]!.rank!,
            names: tied.map(({ name }) => name).join(", "),
          },
        ]
      : [],
  );
}

/** With ranks among each other, by rank and then by name; those without a score last. */
export function rankedResults(results: readonly JuryResult[]): JuryResult[] {
  const ranks = competitionRanks(results.map(({ score }) => score));
  return results
    .map((result, i) => ({ ...result, rank: ranks[i]! }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (juryKey(a.name) < juryKey(b.name) ? -1 : 1));
}

function byPlace(a: JuryRemark, b: JuryRemark): number {
  return (a.place?.row ?? Infinity) === (b.place?.row ?? Infinity)
    ? 0
    : (a.place?.row ?? Infinity) - (b.place?.row ?? Infinity);
}

/** The stages that the rows name, in the order of the sheet *Bobot* and then by name. */
export function stagesOf(sheet: JurySheet, { stages }: JuryWeights): string[] {
  const order = [...stages.keys()];
  const place = (id: string): number => (stages.has(id) ? order.indexOf(id) : order.length);
  const names = spellingsOf(sheet.rows.map(({ stage }) => stage));
  return [...names].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)).map(([, name]) => name);
}

/** The stages with what they weigh, those without rows among them; or why they have no weights. */
function weighedStages(sheet: JurySheet, weights: JuryWeights, remarks: JuryRemark[]): WeighedStage[] | JuryProblem {
  const names = stagesOf(sheet, weights);
  if (names.length === 1 && (names[0] === "" || weights.stages.size === 0)) {
    return [{ id: juryKey(names[0]!), name: names[0]!, weight: 1 }];
  }
  const known = names.map((name) => ({ id: juryKey(name), name, weight: weights.stages.get(juryKey(name))?.weight }));
  const open = known.filter(({ weight }) => weight === undefined);
  const sum = [...weights.stages.values()].reduce((all, { weight }) => all + weight, 0);
  if (open.length > 0 || known.every(({ weight }) => weight === 0)) {
    return { kind: "stageWeights", stages: (open.length > 0 ? open : known).map(({ name }) => name || "-").join(", ") };
  }
  const there = new Set(known.map(({ id }) => id));
  const empty = [...weights.stages]
    .filter(([id, { weight }]) => weight > 0 && !there.has(id))
    .map(([id, stage]) => ({ id, ...stage, empty: true as const }));
  for (const { name, weight } of empty) {
    remarks.push({ kind: "emptyStage", place: null, innovation: "", stage: name, weight });
  }
  if (comparedFigure(sum) !== comparedFigure(WHOLE))
    remarks.push({ kind: "stageSum", place: null, innovation: "", sum });
  return [...known.map((stage) => ({ ...stage, weight: stage.weight! })), ...empty];
}

/** The rows of one stage, and what was told of them. */
function onlyStage(sheet: JurySheet, stage: string): JurySheet | null {
  const rows = sheet.rows.filter((row) => juryKey(row.stage) === juryKey(stage));
  if (rows.length === 0) return null;
  const others = new Set(sheet.rows.filter((row) => !rows.includes(row)).map(({ place }) => place.row));
  return { ...sheet, rows, remarks: sheet.remarks.filter(({ place }) => place === null || !others.has(place.row)) };
}

/** Criteria whose weights add up to nothing, or to something else than 100. */
function weighedBadly(sheet: JurySheet, weights: JuryWeights, remarks: JuryRemark[]): JuryProblem | null {
  for (const stage of stagesOf(sheet, weights)) {
    const own = weightsIn(weights, stage);
    const sum = own.reduce((all, weight) => all + weight, 0);
    if (sum === 0) return { kind: "weights", without: sheet.criteria.map(({ name }) => name).join(", "), unused: "-" };
    if (comparedFigure(sum) === comparedFigure(WHOLE)) continue;
    const said = weights.byStage.size > 0 ? stage : "";
    if (remarks.some((one) => one.kind === "weightSum" && one.stage === said)) continue;
    remarks.push({ kind: "weightSum", place: null, innovation: "", sum, stage: said });
  }
  return null;
}

/**
 * What jurors make of the innovations. A row counts only as a whole, a juror of the innovation's own department never;
 * the order of the rows changes nothing.
 * @returns why there is no result where stages are to be combined and nobody gave them weights
 */
export function juryOutcome(
  whole: JurySheet,
  weights: JuryWeights,
  { method, evened, stage = "" }: JuryOptions,
): JuryOutcome | JuryProblem {
  const sheet = stage === "" ? whole : onlyStage(whole, stage);
  if (!sheet) return { kind: "noStage", stage, known: stagesOf(whole, weights).join(", ") || "-" };
  const remarks: JuryRemark[] = [...sheet.remarks];
  const unweighed = weighedBadly(sheet, weights, remarks);
  if (unweighed) return unweighed;
  const stages =
    stage === "" ? weighedStages(sheet, weights, remarks) : [{ id: juryKey(stage), name: stage, weight: 1 }];
  if ("kind" in stages) return stages;
  const judged = judgedRows(sheet, weights, remarks);
  const rows = evened ? evenedRows(judged, remarks) : judged;
  notScored(sheet, remarks);
  // Of several spellings the same one, whatever the order of the rows.
  const spellings = sheet.rows.map(({ innovation }) => innovation).sort((a, b) => (a < b ? 1 : -1));
  const innovations = new Map(spellings.map((innovation) => [juryKey(innovation), innovation]));
  const all = groupBy(sheet.rows, ({ innovation }) => juryKey(innovation));
  const counted = groupBy(rows, ({ innovation }) => innovation);
  const results = [...innovations].map(([id, name]) =>
    resultOf(name, all.get(id)!, counted.get(id) ?? [], stages, method, remarks),
  );
  const ranked = rankedResults(results);
  const told = [...remarks, ...tiedRanks(ranked)].sort(byPlace);
  return { method, evened, stage, sheet, weights, results: ranked, remarks: told };
}
