import { UnknownYearError } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { roundHalfUp } from "../../scoring/index";
import { printOf } from "../../workbook/print";
import type { WorkbookData } from "../../workbook/types";
import { codeText } from "../code";
import { hasExercises, judgedExerciseOf } from "../exercise/exercise";
import { ExerciseJudge, type JudgedExercise } from "../exercise/judged";
import type { Exercise } from "../types";
import { answersIn, codesIn, type KindNamed } from "./answers";
import { contentOf, ReturnedTable } from "./returnedTable";
import type { FalseAlarm, FaultMark, GivenAnswer, MarkedFile, TrainingMark, TrainingRemark } from "./types";

/** Half of what a fault is worth. */
const HALF = 0.5;
const WHOLE = 100;
/** An index is written with two decimals. */
const NEAR = 0.005 + 1e-9;

/** What marking needs to know beside the file. */
export interface Marking {
  rulesOf(year: number): RuleSet | Promise<RuleSet>;
  kindNamed: KindNamed;
  /** The year of the class; a file of another one is told. */
  year: number;
}

interface Judged {
  exercise: Exercise;
  before: JudgedExercise;
}

async function exerciseIn(data: WorkbookData, { rulesOf }: Marking): Promise<Judged | TrainingRemark> {
  const codes = codesIn(data);
  const [code] = codes;
  if (!code) return { text: "problemNoCode" };
  if (codes.length > 1) return { text: "problemTwoCodes", params: { codes: codes.map(codeText).join(", ") } };
  let rules: RuleSet;
  try {
    rules = await rulesOf(code.year);
  } catch (error) {
    if (error instanceof UnknownYearError) return { text: "problemUnknownYear", params: { year: code.year } };
    throw error;
  }
  const other: TrainingRemark = { text: "problemOtherVersion", params: { code: codeText(code) } };
  if (!hasExercises(rules)) return other;
  const judged = judgedExerciseOf(rules, code.seed);
  return judged.exercise.code.check === code.check ? judged : other;
}

interface SortedAnswers {
  first: readonly GivenAnswer[];
  guesses: readonly GivenAnswer[];
}

/** Answers of one place: the first counts, others of another kind are guesses. */
function sortedAnswers(answers: readonly GivenAnswer[]): SortedAnswers {
  const first: GivenAnswer[] = [];
  const guesses: GivenAnswer[] = [];
  for (const answer of answers) {
    const known = first.find(({ innovation, place }) => innovation === answer.innovation && place === answer.place);
    if (!known) first.push(answer);
    else if (known.code !== answer.code) guesses.push(answer);
  }
  return { first, guesses };
}

function wrongAnswers({ first, guesses }: SortedAnswers, { faults }: Exercise): FalseAlarm[] {
  const nowhere = first.filter(
    ({ innovation, place }) => !faults.some((fault) => fault.innovation === innovation && fault.place === place),
  );
  return [...nowhere, ...guesses].map(({ innovation, place, code }) => ({ kind: "answer", innovation, place, code }));
}

function faultMarks(exercise: Exercise, { first }: SortedAnswers, mended: ReturnedTable): FaultMark[] {
  return exercise.faults.map((fault) => {
    const { innovation, place, code, proven } = fault;
    const answer = first.find((one) => one.innovation === innovation && one.place === place);
    return {
      fault,
      mended: mended.isMended(fault),
      named: answer?.code === code,
      level: proven === null ? null : answer?.level === proven,
    };
  });
}

/** The mark by its rule: all faults count the same, half for one that is only named, half off for each false alarm. */
export function exerciseScore(faults: readonly Pick<FaultMark, "mended" | "named">[], alarms: number): number {
  if (faults.length === 0) return 0;
  const points = faults.reduce((sum, { mended, named }) => sum + (mended ? 1 : named ? HALF : 0), 0);
  return Math.max(0, roundHalfUp(((points - HALF * alarms) / faults.length) * WHOLE, 2));
}

function ownName(file: string): string {
  return file.replace(/^.*[\\/]/, "").replace(/\.xls[xm]$/i, "");
}

/** Marks one file: what was planted is derived again from its code, what was mended is what the real analysis says. */
export async function markFile(file: string, data: WorkbookData, marking: Marking): Promise<MarkedFile> {
  const found = await exerciseIn(data, marking);
  if ("text" in found) return { file, problem: found };
  const { exercise, before } = found;
  const after = new ExerciseJudge(exercise.rules).judgeSheets(data);
  if (!after) return { file, problem: { text: "problemNoSheet" } };
  return marked(file, { exercise, before, after, data }, marking);
}

function marked(
  file: string,
  { exercise, before, after, data }: Judged & { after: JudgedExercise; data: WorkbookData },
  { kindNamed, year }: Marking,
): TrainingMark {
  const given = answersIn(data, exercise, kindNamed);
  const answers = given.answers ?? [];
  const mended = new ReturnedTable(exercise, before, after);
  const sorted = sortedAnswers(answers);
  const faults = faultMarks(exercise, sorted, mended);
  const alarms = [...wrongAnswers(sorted, exercise), ...mended.alarms()];
  const right = roundHalfUp(after.analysis.claimed.index, 2);
  const isRight = given.index.kind === "number" && Math.abs(given.index.value - right) <= NEAR;
  const content = contentOf(after);
  const isSame = content === contentOf(before);
  const untouched = isSame && answers.length === 0 && given.unread.length === 0 && given.index.kind === "none";
  const remarks: TrainingRemark[] = [
    ...(untouched ? [{ text: "remarkUntouched" } as const] : []),
    ...(exercise.rules.year === year
      ? []
      : [{ text: "remarkOtherYear", params: { year: exercise.rules.year } } as const]),
    ...mended.remarks(),
    ...(given.answers === null ? [{ text: "remarkNoAnswers" } as const] : []),
    ...(given.unread.length > 0 ? [{ text: "remarkUnread", params: { rows: given.unread.join(", ") } } as const] : []),
    ...(given.name === "" ? [{ text: "remarkUnnamed" } as const] : []),
  ];
  return {
    file,
    name: given.name === "" ? ownName(file) : given.name,
    code: exercise.code,
    faults,
    alarms,
    index: { given: given.index, right, isRight },
    score: exerciseScore(faults, alarms.length),
    untouched,
    remarks,
    print: printOf(JSON.stringify([codeText(exercise.code), content, answers, given.index])),
  };
}
