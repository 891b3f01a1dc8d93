import { OpdNames } from "../../checks/shared/departments/departmentNames";
import { groupBy } from "../../rules/groupBy";
import { nearestText } from "../../workbook/cells/nearestText";
import { normalizeText } from "../../workbook/cells/text";
import { deviationOf, meanOf } from "./statistics";
import type { JuryRemark, JuryRow, JurySheet, JuryWeights } from "./types";
import { weightsIn } from "./weights";

/** A row that counts. */
export interface Judged {
  row: JuryRow;
  juror: string;
  innovation: string;
  stage: string;
  score: number;
}

/** How names of jurors, innovations and stages are compared. */
export function juryKey(text: string): string {
  return normalizeText(text);
}

/** Each name once, by how names are compared: of several spellings the same one, whatever the order of the rows. */
export function spellingsOf(names: readonly string[]): Map<string, string> {
  return new Map([...names].sort((a, b) => (a < b ? 1 : -1)).map((name) => [juryKey(name), name]));
}

/** A row whose juror is called like its stage is no judgement: it holds what the stage measures. */
export function isMeasurement({ juror, stage }: { juror: string; stage: string }): boolean {
  return juror !== "" && juryKey(juror) === juryKey(stage);
}

/** Whether a row waits for its juror. */
function isWaiting({ blanks }: JuryRow): boolean {
  return blanks.every(Boolean);
}

function weighted(scores: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return scores.reduce((all, score, i) => all + score * weights[i]!, 0) / sum;
}

/** Rows of one juror, innovation and stage: equal ones count once, others not at all. */
function withoutRepeats(rows: readonly JuryRow[], remarks: JuryRemark[]): JuryRow[] {
  const groups = groupBy(rows, ({ juror, innovation, stage }) => [juror, innovation, stage].map(juryKey).join("|"));
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

/** Whether a juror comes from the department of the innovation: whatever it is called, or perhaps. */
class Conflicts {
  private readonly names: OpdNames;

  constructor({ rows }: JurySheet) {
    this.names = new OpdNames(rows.flatMap(({ jurorOffice, office }) => [jurorOffice, office]));
  }

  between({ jurorOffice, office }: JuryRow): "own" | "perhaps" | null {
    if (jurorOffice === "" || office === "") return null;
    if (juryKey(jurorOffice) === juryKey(office)) return "own";
    if (this.names.keyOf(jurorOffice) === this.names.keyOf(office)) return "own";
    return nearestText(jurorOffice, [office]) === null ? null : "perhaps";
  }
}

/** A row of which something is missing counts for nothing: a score is never made of the others. */
function scoreOf(row: JuryRow, sheet: JurySheet, weights: readonly number[], remarks: JuryRemark[]): number | null {
  const { place, juror, innovation, stage, blanks, scores } = row;
  sheet.criteria.forEach(({ name: criterion, column }, i) => {
    const said = { place: { ...place, column }, innovation, criterion, juror };
    if (blanks[i] && weights[i] !== 0) remarks.push({ kind: "blank", ...said });
    if (scores[i] !== null && weights[i] === 0 && stage !== "") remarks.push({ kind: "otherStage", ...said, stage });
  });
  const given = scores.filter((score, i) => score !== null || weights[i] === 0).map((score) => score ?? 0);
  return given.length < scores.length ? null : weighted(given, weights);
}

/** The rows that count, with what is told of the others. */
export function judgedRows(sheet: JurySheet, weights: JuryWeights, remarks: JuryRemark[]): Judged[] {
  const conflicts = new Conflicts(sheet);
  const filled = sheet.rows.filter((row) => !isWaiting(row));
  return withoutRepeats(filled, remarks).flatMap((row): Judged[] => {
    const { place, juror, innovation, jurorOffice, office, stage } = row;
    const conflict = conflicts.between(row);
    if (conflict === "own") {
      remarks.push({ kind: "ownOffice", place, juror, innovation, office });
      return [];
    }
    if (conflict === "perhaps") remarks.push({ kind: "nearOffice", place, juror, innovation, jurorOffice, office });
    const score = scoreOf(row, sheet, weightsIn(weights, stage), remarks);
    if (score === null) return [];
    return [{ row, juror: juryKey(juror), innovation: juryKey(innovation), stage: juryKey(stage), score }];
  });
}

function meansAndSpreads(
  rows: readonly Judged[],
  keyOf: (row: Judged) => string,
): Map<string, { mean: number; spread: number }> {
  const groups = [...groupBy(rows, keyOf)].map(([id, own]) => [id, own.map(({ score }) => score)] as const);
  return new Map(groups.map(([id, scores]) => [id, { mean: meanOf(scores), spread: deviationOf(scores) }]));
}

/** Every juror brought to the mean and spread of all scores of the stage; what is measured stays. */
export function evenedRows(all: readonly Judged[], remarks: JuryRemark[]): Judged[] {
  const rows = all.filter((one) => !isMeasurement(one));
  const jurorOf = ({ stage, juror }: Judged): string => `${stage}|${juror}`;
  const ofStage = meansAndSpreads(rows, ({ stage }) => stage);
  const ofJuror = meansAndSpreads(rows, jurorOf);
  return all.map((one) => {
    if (isMeasurement(one)) return one;
    const { mean: middle, spread: width } = ofStage.get(one.stage)!;
    const { mean, spread } = ofJuror.get(jurorOf(one))!;
    const { juror } = one.row;
    if (spread === 0 && !remarks.some((remark) => remark.kind === "flatJuror" && remark.juror === juror)) {
      remarks.push({ kind: "flatJuror", place: one.row.place, innovation: "", juror });
    }
    const away = spread === 0 ? 0 : (one.score - mean) / spread;
    return { ...one, score: middle + away * width };
  });
}

/** Innovations that a juror left out who judged others of the same stage, or who is to judge them. */
export function notScored({ rows: all }: JurySheet, remarks: JuryRemark[]): void {
  for (const rows of groupBy(all, ({ stage }) => juryKey(stage)).values()) {
    const jurors = new Map(rows.map(({ juror }) => [juryKey(juror), juror]));
    const innovations = new Map(rows.map(({ innovation }) => [juryKey(innovation), innovation]));
    const there = new Set(
      rows.filter((row) => !isWaiting(row)).map(({ juror, innovation }) => `${juryKey(juror)}|${juryKey(innovation)}`),
    );
    const { stage } = rows[0]!;
    const measured = rows.every(isMeasurement);
    for (const [id, juror] of jurors) {
      for (const [name, innovation] of innovations) {
        if (there.has(`${id}|${name}`)) continue;
        if (measured) remarks.push({ kind: "notMeasured", place: null, innovation, stage });
        else remarks.push({ kind: "notScored", place: null, juror, innovation, stage });
      }
    }
  }
}
