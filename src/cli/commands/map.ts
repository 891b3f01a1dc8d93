import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { chosenRuleSet } from "../input/chosenRules";
import { readWorkbookFile } from "../input/readFile";
import { missingPlace } from "../input/tableProblem";
import { namedTable } from "../input/tableSearch";
import { answerOf, answerWork } from "../judging/answer";
import { mappingOf } from "../map/mappingOf";
import { ONE_FILE } from "../options/operands";
import { OUTPUT } from "../options/output";
import { ONE_RULE_SET } from "../options/rules";
import { PLACE } from "../options/table";
import { note, printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { translateMap } from "./texts/map.texts";

/** How a workbook is read, as a worker hands it over. */
type Mapped = { file: string } & ReturnType<typeof mappingOf>;

export const command = singleCommand({
  name: "map",
  order: 40,
  summary: {
    id: "cara setiap kolom dibaca, sebagai JSON untuk --map",
    en: "how each column is read, as JSON for --map",
  },
  operands: ONE_FILE,
  options: { rules: ONE_RULE_SET, place: PLACE, output: OUTPUT },
  examples: [
    {
      args: "map buku-kerja.xlsx --out peta.json",
      note: {
        id: "cara setiap kolom dibaca; ubah, lalu pakai: score --map peta.json",
        en: "how each column is read; edit it and give it back: score --map peta.json",
      },
    },
  ],
  async run(request) {
    const { operands: named, options, locale } = request;
    const { output } = options;
    await chosenRuleSet(options.rules, locale);
    refuseExisting(output, locale);
    const { file, mapping, isProposal } = await answerOf<Mapped>(named, request);
    if (isProposal) note(translateMap(locale, "cli.map.proposed", { file, sheet: mapping.sheet }));
    const text = `${JSON.stringify(mapping, null, 2)}\n`;
    if (output.out === undefined) printData(text);
    else writeNew(output.out, text, output.force, locale);
    return EXIT.clean;
  },
  async work({ options: { rules: choice, place }, locale }) {
    const rules = await chosenRuleSet(choice, locale);
    const search = namedTable(place);
    return answerWork(async ({ file }): Promise<Mapped> => {
      const data = await readWorkbookFile(file, locale);
      const missing = missingPlace(locale, file, data, search);
      if (missing) throw missing;
      return { file, ...mappingOf(file, data, rules, search, locale) };
    }, locale);
  },
});
