import { sourcesOf } from "../../workbook/index";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../xlsx/index";
import { singleCommand, type CommandOption } from "../call/command";
import { EXIT } from "../call/exitCode";
import { isGiven, textOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { chosenRuleSet } from "../input/chosenRules";
import { tableSearch } from "../input/tableSearch";
import { assessWorkbook } from "../judging/assess";
import { mergedContent } from "../merge/content";
import { reportText } from "../merge/report";
import { mergeSources, sourceWork } from "../merge/sources";
import { FILES } from "../options/operands";
import { FORCE, JSON_OUTPUT, OUT } from "../options/output";
import { ONE_RULE_SET } from "../options/rules";
import { MAP, PLACE } from "../options/table";
import { textOption } from "../options/value";
import { complain, print, printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { assessmentJson } from "../results/assessmentJson";
import { checkText } from "../results/checkText";
import { filledTemplate } from "../template/filledTemplate";
import { translateMerge } from "./merge.texts";

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
    const merged = mergedContent(sources, rules);
    const bytes = await writeXlsxWorkbook(filledTemplate(rules, merged.content, locale));
    writeNew(out, bytes, force, locale);
    const merging = assessWorkbook(await readXlsxWorkbook(bytes, out), rules);
    if (!merging.analysis) throw new Error(`the merged workbook ${out} has no table of innovations`);
    const { analysis } = merging;
    const read = sourcesOf(merging.reading);
    if (options.json) {
      const { sources: reports, duplicates, spdFiles } = merged;
      const judged = { ...assessmentJson(out, analysis, locale), sources: read };
      const element = { ...judged, merged: { sources: reports, duplicates, spdFiles } };
      printData(`[${JSON.stringify(element)}]\n`);
    } else {
      print(`${checkText(out, { analysis, sources: read }, locale)}\n${reportText(out, merged, locale)}`);
    }
    for (const message of problems) complain(message);
    if (problems.length > 0) return EXIT.unusable;
    return analysis.findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.clean;
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
      return (input, tell) => (input.task === undefined ? parts : into)(input, tell);
    }
    return sourceWork(rules, await tableSearch(options, rules, locale), locale);
  },
});
