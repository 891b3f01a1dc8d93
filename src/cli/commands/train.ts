import { randomInt } from "node:crypto";
import { resolve } from "node:path";
import { trainingWords } from "../../i18n/training/training";
import { rulesOf } from "../../rules/index";
import { hasExercises } from "../../training/exercise/exercise";
import { classResult, rulesOfMarks } from "../../training/marking/classResult";
import { resultSheets } from "../../training/marking/resultSheets";
import { isMarked, type MarkedFile } from "../../training/marking/types";
import { writeXlsxWorkbook } from "../../xlsx/index";
import { singleCommand, type Operands, type Request } from "../call/command";
import { EXIT, type ExitCode } from "../call/exitCode";
import { InputProblem } from "../call/problem";
import { chosenRuleSet } from "../input/chosenRules";
import { inputsOf } from "../input/inputs";
import { readByWorkers } from "../judging/readByWorkers";
import { JOBS } from "../options/jobs";
import { FILES } from "../options/operands";
import { JSON_OUTPUT, OUTPUT } from "../options/output";
import { RULES_OF_YEAR } from "../options/rules";
import { DEED, SEED } from "../options/train";
import { complain, print, printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { classJson, classText, madeText } from "../results/trainText";
import { makeClass, makeOne, type MakeTask } from "../train/makeExercises";
import { markWork } from "../train/markFiles";
import { translateTrain } from "./texts/train.texts";

/** Files to mark; none where exercises are made. */
const MARKED_FILES: Operands<readonly string[]> = {
  ...FILES,
  usage: { id: "[BERKAS...]", en: "[FILE...]" },
  read: (words) => words,
};

const OPTIONS = {
  deed: DEED,
  seed: SEED,
  rules: RULES_OF_YEAR,
  jobs: JOBS,
  json: JSON_OUTPUT,
  output: OUTPUT,
};

type TrainRequest = Request<typeof OPTIONS, readonly string[]>;

/** A seed that nobody else has, where none was named. */
function seedFrom(given: string | undefined): string {
  return given ?? String(randomInt(1_000_000_000));
}

function json(data: unknown): void {
  printData(`${JSON.stringify(data, null, 2)}\n`);
}

async function make(request: TrainRequest): Promise<ExitCode> {
  const { options, operands, locale } = request;
  const { deed, output, jobs } = options;
  if (deed.kind !== "make") return EXIT.clean;
  if (operands.length > 0) {
    throw new InputProblem(translateTrain(locale, "cli.train.notWithMake", { words: operands.join(" ") }));
  }
  const rules = await chosenRuleSet(options.rules, locale);
  if (!hasExercises(rules)) {
    throw new InputProblem(translateTrain(locale, "cli.train.noExercises", { year: rules.year }));
  }
  const made = await makeClass(deed, { rules, seed: seedFrom(options.seed), output, jobs }, request);
  if (options.json) json(made);
  else print(madeText(made, locale));
  return EXIT.clean;
}

async function mark(request: TrainRequest): Promise<ExitCode> {
  const { options, operands, locale } = request;
  const { output } = options;
  const { out } = output;
  if (operands.length === 0) throw new InputProblem(translateTrain(locale, "cli.train.noFiles"));
  refuseExisting(output, locale);
  const { year } = await chosenRuleSet(options.rules, locale);
  const inputs = inputsOf(operands, locale).filter(({ file }) => out === undefined || resolve(file) !== resolve(out));
  const files: MarkedFile[] = [];
  const lost = (file: string, problem: string): MarkedFile => ({ file, problem });
  for await (const one of readByWorkers(inputs, options.jobs, request, lost)) files.push(one);
  const result = classResult(files);
  const rules = await rulesOfMarks(result.marks, rulesOf);
  if (out !== undefined) {
    const sheets = resultSheets(result, rules, trainingWords(locale));
    writeNew(out, await writeXlsxWorkbook({ sheets }), output.force, locale);
  }
  if (options.json) json(classJson(result, rules, year, locale));
  else {
    print(classText(result, locale));
    if (out !== undefined) print(`${translateTrain(locale, "cli.train.written", { file: out })}\n`);
  }
  const unmarked = files.filter((file) => !isMarked(file)).length;
  if (unmarked > 0 && options.json) complain(translateTrain(locale, "cli.train.unmarked", { count: unmarked }));
  return unmarked > 0 ? EXIT.unusable : EXIT.clean;
}

export const command = singleCommand({
  name: "train",
  order: 68,
  summary: {
    id: "bimtek: latihan dengan kesalahan yang ditanam (--make N --out FOLDER) dan penilaiannya (--mark)",
    en: "training: exercises with planted faults (--make N --out FOLDER), and their marks (--mark)",
  },
  operands: MARKED_FILES,
  options: OPTIONS,
  examples: [
    {
      args: "train --make 86 --seed bimtek-2026 --out latihan",
      note: {
        id: "86 latihan yang berbeda dan buku saku; --names peserta.txt untuk nama-nama",
        en: "86 different exercises and the handbook; --names people.txt for names",
      },
    },
    {
      args: "train --mark kembali/ -o hasil.xlsx",
      note: {
        id: "nilai seluruh kelas, dan apa yang paling belum dipahami",
        en: "marks of the whole class, and what was understood least",
      },
    },
  ],
  run: (request) => (request.options.deed.kind === "make" ? make(request) : mark(request)),
  async work({ options, locale }) {
    const { year } = await chosenRuleSet(options.rules, locale);
    if (options.deed.kind === "mark") return markWork(year, locale);
    const { force } = options.output;
    return ({ file, task }) => makeOne(file, task as MakeTask, year, force, locale);
  },
});
