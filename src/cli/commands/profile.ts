import { innovationProfile } from "../../exchange/innovationProfile/content";
import { profilePages } from "../../exchange/innovationProfile/profilePages";
import { profilePageWords } from "../../i18n/share/profilePage";
import { translate } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import { writeXlsxWorkbook } from "../../xlsx/index";
import { singleCommand, type CommandOption } from "../call/command";
import { EXIT } from "../call/exitCode";
import type { Flag } from "../call/flag";
import { textsOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { chosenRuleSet } from "../input/chosenRules";
import { readWorkbookFile } from "../input/readFile";
import { tableSearch } from "../input/tableSearch";
import { answerOf, answerWork } from "../judging/answer";
import { assessed } from "../judging/assess";
import { ONE_FILE } from "../options/operands";
import { OUTPUT, type OutputChoice } from "../options/output";
import { ONE_RULE_SET } from "../options/rules";
import { MAP, PLACE } from "../options/table";
import { print } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { translateProfile } from "./texts/profile.texts";

const ROW: Flag = {
  name: "row",
  value: { id: "N", en: "N" },
  help: {
    id: "hanya inovasi di baris Excel ini, boleh berulang; bawaan: semua",
    en: "only the innovation in this row of Excel, may be repeated; default: all",
  },
  several: true,
};

/** Excel's row numbers; none: all innovations. */
const ROWS: CommandOption<readonly number[]> = {
  flags: [ROW],
  read(given, { locale }) {
    return textsOf(given, ROW).map((value) => {
      if (!/^[1-9]\d{0,6}$/.test(value)) throw new InputProblem(translateProfile(locale, "cli.profile.row", { value }));
      return Number(value);
    });
  },
};

function outOf({ out }: OutputChoice, { year }: RuleSet): string {
  return out ?? `profil-inovasi-${year}.xlsx`;
}

export const command = singleCommand({
  name: "profile",
  order: 49,
  summary: {
    id: "satu halaman A4 tiap inovasi untuk kunjungan dan arsip (--row, --out PROFIL.xlsx)",
    en: "a page of A4 for each innovation, for visits and the archive (--row, --out PROFILE.xlsx)",
  },
  operands: ONE_FILE,
  options: { rows: ROWS, output: OUTPUT, rules: ONE_RULE_SET, place: PLACE, map: MAP },
  examples: [
    {
      args: "profile buku-kerja.xlsx -o profil.xlsx",
      note: {
        id: "profil semua inovasi, satu halaman masing-masing; --row 7 untuk satu",
        en: "the profiles of all innovations, a page each; --row 7 for one",
      },
    },
  ],
  async run(request) {
    const { operands: named, options, locale } = request;
    const rules = await chosenRuleSet(options.rules, locale);
    // Said here, once: the worker reads them anew.
    await tableSearch(options, rules, locale);
    refuseExisting({ ...options.output, out: outOf(options.output, rules) }, locale);
    const file = await answerOf<string>(named, request);
    print(`${translate(locale, "cli.written", { file })}\n`);
    return EXIT.clean;
  },
  async work({ options, locale }) {
    const rules = await chosenRuleSet(options.rules, locale);
    const search = await tableSearch(options, rules, locale);
    return answerWork(async ({ file }) => {
      const { analysis, input } = assessed(file, await readWorkbookFile(file, locale), rules, search, locale);
      const wanted = options.rows.length > 0 ? options.rows : analysis.innovations.map(({ row }) => row);
      const profiles = [...new Set(wanted)].map((row) => {
        const profile = innovationProfile(analysis, input.innovations, row);
        if (!profile) throw new InputProblem(translateProfile(locale, "cli.profile.noRow", { file, row }));
        return profile;
      });
      if (profiles.length === 0) throw new InputProblem(translateProfile(locale, "cli.profile.nothing", { file }));
      const sheet = profilePages(profiles, profilePageWords(locale, analysis));
      const out = outOf(options.output, rules);
      writeNew(out, await writeXlsxWorkbook({ sheets: [sheet] }), options.output.force, locale);
      return out;
    }, locale);
  },
});
