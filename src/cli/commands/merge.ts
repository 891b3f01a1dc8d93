import { singleCommand, workBy, type CommandOption } from "../call/command";
import { EXIT } from "../call/exitCode";
import { isGiven, textOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { answerOn } from "../judging/answer";
import { chosenRuleSet } from "../input/chosenRules";
import { tableSearch } from "../input/tableSearch";
import type { Anew, AnewTask } from "../merge/anew";
import { mergeSources, sourceWork } from "../merge/sources";
import { FILES } from "../options/operands";
import { FORCE, JSON_OUTPUT, OUT } from "../options/output";
import { ONE_RULE_SET } from "../options/rules";
import { MAP, PLACE } from "../options/table";
import { textOption } from "../options/value";
import { complain, print, printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { translateMerge } from "./texts/merge.texts";

/** The workbook to write. */
const TARGET: CommandOption<{ out: string; force: boolean }> = {
  flags: [{ ...OUT, help: { id: "buku kerja yang ditulis", en: "the workbook to write" } }, FORCE],
  read(given, { locale }) {
    const out = textOf(given, OUT);
    if (out === undefined) throw new InputProblem(translateMerge(locale, "cli.merge.noTarget"));
    return { out, force: isGiven(given, FORCE) };
  },
};

/** The workbook that the departments' changes go into. */
const INTO = textOption({
  name: "into",
  value: { id: "BERKAS", en: "FILE" },
  help: {
    id: "masukkan yang diubah OPD ke salinan buku kerja ini, sel demi sel",
    en: "puts what departments changed into a copy of this workbook, cell by cell",
  },
  completion: "workbook",
});

export const command = singleCommand({
  name: "merge",
  order: 50,
  summary: {
    id: "menyatukan inovasi banyak buku kerja OPD dalam satu buku kerja (--out HASIL.xlsx)",
    en: "puts the innovations of many workbooks into one (--out RESULT.xlsx)",
  },
  operands: FILES,
  options: { target: TARGET, into: INTO, rules: ONE_RULE_SET, place: PLACE, map: MAP, json: JSON_OUTPUT },
  examples: [
    {
      args: "merge opd/*.xlsx -o gabungan.xlsx",
      note: {
        id: "inovasi banyak buku kerja dalam satu, masing-masing dengan berkas dan baris asalnya",
        en: "innovations of many workbooks in one, each with its file and row",
      },
    },
    {
      args: "merge --into buku-kerja.xlsx opd/*.xlsx -o hasil.xlsx",
      note: {
        id: "yang diubah OPD masuk ke salinan buku kerja; bentrok dan yang hilang disebut",
        en: "what departments changed goes into a copy of the workbook; conflicts and what vanished is told",
      },
    },
  ],
  /** Puts the innovations together, then judges the result as `check` does. */
  async run({ operands: files, options, title, locale, startWorker }) {
    const { out, force } = options.target;
    const rules = await chosenRuleSet(options.rules, locale);
    refuseExisting(options.target, locale);
    if (options.into !== undefined) {
      const { mergeInto } = await import("../merge/into/mergeInto");
      await tableSearch(options, rules, locale);
      const target = { ...options.target, into: options.into, json: options.json };
      return mergeInto(target, files, { title, locale, startWorker });
    }
    // Said here, once: each worker reads the map anew.
    await tableSearch(options, rules, locale);
    const { sources, problems } = await mergeSources(files, out, { startWorker, locale });
    if (sources.length === 0) {
      for (const message of problems) complain(message);
      throw new InputProblem(translateMerge(locale, "cli.merge.nothing"));
    }
    const merged = await answerOn<Anew>({ file: out, task: { sources } satisfies AnewTask }, { locale, startWorker });
    writeNew(out, merged.bytes, force, locale);
    if (options.json) printData(merged.text);
    else print(merged.text);
    for (const message of problems) complain(message);
    return problems.length > 0 ? EXIT.unusable : merged.exit;
  },
  async work({ options, locale }) {
    const rules = await chosenRuleSet(options.rules, locale);
    if (options.into !== undefined) {
      const { returnedWork } = await import("../merge/into/returned");
      const { intoWork } = await import("../merge/into/mergeInto");
      const target = { ...options.target, into: options.into, json: options.json };
      const [parts, into] = [
        returnedWork(rules, locale),
        intoWork(target, rules, await tableSearch(options, rules, locale), locale),
      ];
      return workBy(({ task }) => (task === undefined ? parts : into));
    }
    const { anewWork } = await import("../merge/anew");
    const [sources, anew] = [
      sourceWork(rules, await tableSearch(options, rules, locale), locale),
      anewWork(rules, options.json, locale),
    ];
    return workBy(({ task }) => (task === undefined ? sources : anew));
  },
});
