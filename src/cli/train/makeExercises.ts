import { join } from "node:path";
import type { Locale } from "../../i18n/locale";
import { trainingWords } from "../../i18n/training/training";
import { rulesOf } from "../../rules/index";
import { exerciseBook } from "../../training/book/exerciseBook";
import { codeText } from "../../training/code";
import { exerciseOf } from "../../training/exercise/exercise";
import { handbookSheet } from "../../training/handbook/handbook";
import { MOST_PARTICIPANTS, namesIn, participantsOf, type Participant } from "../../training/participants";
import type { RuleSet } from "../../rules/types";
import { writeXlsxWorkbook } from "../../xlsx/index";
import type { Call } from "../call/command";
import { InputProblem } from "../call/problem";
import { translateTrain } from "../commands/texts/train.texts";
import { readTextFile } from "../input/textFile";
import { readByWorkers } from "../judging/readByWorkers";
import type { OutputChoice } from "../options/output";
import type { TrainDeed } from "../options/train";
import { refuseExisting, writeNew } from "../output/writeFile";
import { makeFolder } from "../output/makeFolder";

/** What a worker makes. */
export interface MakeTask {
  kind: "make";
  participant: Participant;
}

export type MadeFile = { file: string; participant: string; code: string } | { file: string; problem: string };

export interface MadeClass {
  year: number;
  seed: string;
  folder: string;
  handbook: string;
  files: { file: string; participant: string; code: string }[];
}

/** @throws InputProblem for none, or more than there are exercises for */
function participants(deed: Extract<TrainDeed, { kind: "make" }>, seed: string, locale: Locale): Participant[] {
  const names = deed.names === undefined ? [] : namesIn(readTextFile(deed.names, locale));
  if (deed.names !== undefined && names.length === 0) {
    throw new InputProblem(translateTrain(locale, "cli.train.noNames", { file: deed.names }));
  }
  const all = participantsOf(seed, names, deed.count);
  if (all.length > MOST_PARTICIPANTS) {
    const facts = { count: all.length, most: MOST_PARTICIPANTS };
    throw new InputProblem(translateTrain(locale, "cli.train.tooMany", facts));
  }
  return all;
}

/** Makes the exercises of a class and its handbook in a folder. @throws InputProblem */
export async function makeClass(
  deed: Extract<TrainDeed, { kind: "make" }>,
  { rules, seed, output, jobs }: { rules: RuleSet; seed: string; output: OutputChoice; jobs: number | undefined },
  call: Pick<Call, "locale" | "startWorker">,
): Promise<MadeClass> {
  const { locale } = call;
  const { out: folder, force } = output;
  if (folder === undefined) throw new InputProblem(translateTrain(locale, "cli.train.noFolder"));
  const all = participants(deed, seed, locale);
  makeFolder(folder, locale);
  const handbook = join(folder, `Buku Saku ${rules.year}.xlsx`);
  const inputs = all.map((participant) => ({
    file: join(folder, participant.file),
    task: { kind: "make", participant } satisfies MakeTask,
  }));
  for (const out of [handbook, ...inputs.map(({ file }) => file)]) refuseExisting({ out, force }, locale);
  const files: MadeClass["files"] = [];
  const lost = (file: string, problem: string): MadeFile => ({ file, problem });
  for await (const made of readByWorkers<MadeFile>(inputs, jobs, call, lost)) {
    if ("problem" in made) throw new InputProblem(made.problem);
    files.push(made);
  }
  const book = await writeXlsxWorkbook({ sheets: [handbookSheet(rules, trainingWords(locale))] });
  writeNew(handbook, book, force, locale);
  return { year: rules.year, seed, folder, handbook, files };
}

/** Writes one exercise. */
export async function makeOne(
  file: string,
  { participant }: MakeTask,
  year: number,
  force: boolean,
  locale: Locale,
): Promise<MadeFile> {
  try {
    const exercise = exerciseOf(await rulesOf(year), participant.seed);
    const spec = exerciseBook(exercise, participant.name, trainingWords(locale));
    writeNew(file, await writeXlsxWorkbook(spec), force, locale);
    return { file, participant: participant.name, code: codeText(exercise.code) };
  } catch (error) {
    if (error instanceof InputProblem) return { file, problem: error.message };
    throw error;
  }
}
