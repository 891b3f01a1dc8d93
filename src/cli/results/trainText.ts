import { formatNumber, type Locale } from "../../i18n/cliTexts";
import { trainingWords } from "../../i18n/training/training";
import { codeText } from "../../training/code";
import { lawText, sourceLines } from "../../training/law";
import { placeName } from "../../training/places";
import type { ClassResult, RulesByYear } from "../../training/marking/classResult";
import {
  alarmText,
  faultCount,
  explanationText,
  indexText,
  kindLaw,
  kindText,
  markRemarks,
  outcomeText,
  remarkText,
} from "../../training/marking/resultSheets";
import type { FaultMark, TrainingMark } from "../../training/marking/types";
import type { RuleSet } from "../../rules/types";
import { checkOf } from "../../checks/index";
import { translateTrain } from "../commands/texts/train.texts";
import { indentedColumns } from "../output/columns";
import { oneLine } from "../output/oneLine";
import type { MadeClass } from "../train/makeExercises";

const KINDS_SHOWN = 8;

export function madeText({ year, seed, folder, handbook, files }: MadeClass, locale: Locale): string {
  return `${[
    translateTrain(locale, "cli.train.made", { count: files.length, year, folder, seed }),
    translateTrain(locale, "cli.train.handbook", { file: handbook }),
    translateTrain(locale, "cli.train.keep"),
  ].join("\n")}\n`;
}

/** A class, for people. */
export function classText(result: ClassResult, locale: Locale): string {
  const words = trainingWords(locale);
  const { say, title } = words;
  const { marks, unmarked, kinds, mean } = result;
  const head = [say("participant"), say("score"), say("mended"), say("named"), say("falseAlarms"), say("indexAnswer")];
  const lines = marks.map((mark) => [
    oneLine(mark.name),
    formatNumber(locale, mark.score, 2),
    `${faultCount(mark, ({ mended }) => mended)}/${mark.faults.length}`,
    `${faultCount(mark, ({ named }) => named)}/${mark.faults.length}`,
    String(mark.alarms.length),
    oneLine(indexText(mark, words)),
  ]);
  const remarks = marks.flatMap((mark) => {
    const said = markRemarks(mark, result, words);
    return said.length > 0 ? [`${oneLine(mark.name)} (${mark.file}): ${said.join(" ")}`] : [];
  });
  const least = kinds
    .slice(0, KINDS_SHOWN)
    .map(({ code, understood, planted }) => [title(code), `${understood}/${planted}`]);
  const first =
    mean === null
      ? translateTrain(locale, "cli.train.none")
      : translateTrain(locale, "cli.train.marked", { count: marks.length, mean: formatNumber(locale, mean, 2) });
  return `${[
    first,
    ...(lines.length > 0 ? ["", ...indentedColumns([head, ...lines], [0, 5])] : []),
    ...(least.length > 0 ? ["", translateTrain(locale, "cli.train.kinds"), ...indentedColumns(least)] : []),
    "",
    say("markRule"),
    ...remarks,
    ...unmarked.map(({ file, problem }) => `${file}: ${remarkText(problem, words)}`),
  ].join("\n")}\n`;
}

function faultJson(one: FaultMark, rules: RuleSet, locale: Locale): unknown {
  const words = trainingWords(locale);
  const { innovation, name, place, code, proven } = one.fault;
  return {
    code,
    title: words.title(code),
    innovation,
    name,
    column: placeName(rules, place),
    mended: one.mended,
    named: one.named,
    outcome: outcomeText(one, words),
    proven,
    levelRight: one.level,
    explanation: explanationText(one, rules, words),
    law: lawText(code, rules, words),
  };
}

function markJson(mark: TrainingMark, result: ClassResult, rules: RuleSet, locale: Locale): unknown {
  const words = trainingWords(locale);
  const { given, right, isRight } = mark.index;
  return {
    file: mark.file,
    name: mark.name,
    code: codeText(mark.code),
    year: mark.code.year,
    score: mark.score,
    of: mark.faults.length,
    mended: faultCount(mark, ({ mended }) => mended),
    named: faultCount(mark, ({ named }) => named),
    levels: {
      right: faultCount(mark, ({ level }) => level === true),
      of: faultCount(mark, ({ level }) => level !== null),
    },
    index: { answer: given.kind === "number" ? given.value : null, right, correct: isRight },
    untouched: mark.untouched,
    faults: mark.faults.map((one) => faultJson(one, rules, locale)),
    falseAlarms: mark.alarms.map((alarm) => ({ ...alarm, text: alarmText(alarm, rules, words) })),
    remarks: markRemarks(mark, result, words),
  };
}

/** The same for programs. */
export function classJson(result: ClassResult, rules: RulesByYear, year: number, locale: Locale): unknown {
  const words = trainingWords(locale);
  const { marks, unmarked, kinds, mean, same } = result;
  const codes = kinds.flatMap(({ code }) => checkOf(code).sources);
  const [any] = rules.values();
  return {
    year,
    mean,
    participants: marks.map((mark) => markJson(mark, result, rules.get(mark.code.year)!, locale)),
    problems: unmarked.map(({ file, problem }) => ({ file, reason: remarkText(problem, words) })),
    same: same.map((group) => ({ code: codeText(group[0]!.code), files: group.map(({ file }) => file) })),
    kinds: kinds.map((kind) => ({
      code: kind.code,
      title: words.title(kind.code),
      planted: kind.planted,
      understood: kind.understood,
      mended: kind.mended,
      named: kind.named,
      explanation: kindText(kind, rules, words),
      law: kindLaw(kind, rules, words),
    })),
    sources: any ? sourceLines(codes, any) : [],
    rule: words.say("markRule"),
  };
}
