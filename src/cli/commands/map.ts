import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { chosenRuleSet } from "../input/chosenRules";
import { readOneWorkbook } from "../input/oneFile";
import { missingPlace } from "../input/tableProblem";
import { namedTable } from "../input/tableSearch";
import { mappingOf } from "../map/mappingOf";
import { ONE_FILE } from "../options/operands";
import { OUTPUT } from "../options/output";
import { ONE_RULE_SET } from "../options/rules";
import { PLACE } from "../options/table";
import { note, printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { translateMap } from "./map.texts";

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
  async run({ operands: named, options: { rules: choice, place, output }, title, locale }) {
    const rules = await chosenRuleSet(choice, locale);
    refuseExisting(output, locale);
    const { file, data } = await readOneWorkbook(named, title, locale);
    const search = namedTable(place);
    const missing = missingPlace(locale, file, data, search);
    if (missing) throw missing;
    const { mapping, isProposal } = mappingOf(file, data, rules, search, locale);
    if (isProposal) note(translateMap(locale, "cli.map.proposed", { file, sheet: mapping.sheet }));
    const text = `${JSON.stringify(mapping, null, 2)}\n`;
    if (output.out === undefined) printData(text);
    else writeNew(output.out, text, output.force, locale);
    return EXIT.clean;
  },
});
