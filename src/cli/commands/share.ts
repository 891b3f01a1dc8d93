import { singleCommand, type CommandOption } from "../call/command";
import { EXIT } from "../call/exitCode";
import { isGiven, textOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { chosenRuleSet } from "../input/chosenRules";
import { readWorkbookFile } from "../input/readFile";
import { tableSearch } from "../input/tableSearch";
import { answerOf, answerWork } from "../judging/answer";
import { assessed } from "../judging/assess";
import { FORM } from "../options/forms";
import { ONE_FILE } from "../options/operands";
import { FORCE, JSON_OUTPUT, OUT } from "../options/output";
import { ONE_RULE_SET } from "../options/rules";
import { MAP, PLACE } from "../options/table";
import { complain, print, printData } from "../output/terminal";
import { shareFiles, type Shared } from "../share/shareFiles";
import { translateShare } from "./texts/share.texts";
import type { Locale } from "../../i18n/locale";

/** The folder to write to, and what is written. */
const TARGET: CommandOption<{ folder: string; force: boolean; forms: boolean }> = {
  flags: [
    {
      ...OUT,
      value: { id: "FOLDER", en: "FOLDER" },
      help: { id: "folder untuk berkas OPD", en: "folder for the departments' files" },
    },
    FORCE,
    FORM,
  ],
  read(given, { locale }) {
    const folder = textOf(given, OUT);
    if (folder === undefined) throw new InputProblem(translateShare(locale, "cli.share.noFolder"));
    return { folder, force: isGiven(given, FORCE), forms: isGiven(given, FORM) };
  },
};

function sharedText({ files }: Shared, folder: string, locale: Locale): string {
  const title = translateShare(locale, "cli.share.title", { count: files.length, folder });
  const lines = files.map(({ file, rows }) => `  ${translateShare(locale, "cli.share.part", { file, rows })}`);
  return `${[title, ...lines].join("\n")}\n`;
}

export const command = singleCommand({
  name: "share",
  order: 48,
  summary: {
    id: "satu buku kerja untuk setiap OPD: barisnya, kekurangannya, suratnya (--out FOLDER)",
    en: "one workbook for each department: its rows, what is missing, its letter (--out FOLDER)",
  },
  operands: ONE_FILE,
  options: { target: TARGET, rules: ONE_RULE_SET, place: PLACE, map: MAP, json: JSON_OUTPUT },
  examples: [
    {
      args: "share buku-kerja.xlsx --out opd",
      note: {
        id: "bagikan ke semua OPD; hasilnya digabung lagi dengan merge --into",
        en: "share with all departments; merge --into puts together what comes back",
      },
    },
    {
      args: "share buku-kerja.xlsx --form --out opd",
      note: {
        id: "yang sama sebagai formulir, satu lembar satu inovasi",
        en: "the same as forms, one sheet an innovation",
      },
    },
  ],
  async run(request) {
    const { operands: named, options, locale } = request;
    const { target, json } = options;
    // Said here, once: the worker reads them anew.
    await tableSearch(options, await chosenRuleSet(options.rules, locale), locale);
    const shared = await answerOf<Shared>(named, request);
    if (json) printData(`${JSON.stringify(shared, null, 2)}\n`);
    else print(sharedText(shared, target.folder, locale));
    if (shared.unassigned.length > 0) {
      complain(translateShare(locale, "cli.share.unassigned", { rows: shared.unassigned.join(", ") }));
    }
    return EXIT.clean;
  },
  async work({ options, locale }) {
    const rules = await chosenRuleSet(options.rules, locale);
    const search = await tableSearch(options, rules, locale);
    return answerWork(async ({ file }) => {
      const data = await readWorkbookFile(file, locale);
      return shareFiles(file, data, assessed(file, data, rules, search, locale), options.target, locale);
    }, locale);
  },
});
