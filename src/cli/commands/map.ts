import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { InputProblem } from "../call/problem";
import { chosenRuleSet } from "../input/chosenRules";
import { inputsOf } from "../input/inputs";
import { readWorkbookFile } from "../input/readFile";
import { missingPlace } from "../input/tableProblem";
import { placeOf } from "../input/tableSearch";
import { mappingOf } from "../map/mappingOf";
import { FILES } from "../options/operands";
import { OUTPUT } from "../options/output";
import { RULES } from "../options/rules";
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
  operands: {
    ...FILES,
    usage: { id: "BERKAS", en: "FILE" },
    read(words, call) {
      const [file = "", ...others] = FILES.read(words, call);
      if (others.length > 0)
        throw new InputProblem(translateMap(call.locale, "cli.map.oneFile", { count: words.length }));
      return file;
    },
  },
  options: { rules: RULES, place: PLACE, output: OUTPUT },
  examples: [
    {
      args: "map buku-kerja.xlsx --out peta.json",
      note: {
        id: "cara setiap kolom dibaca; ubah, lalu pakai: score --map peta.json",
        en: "how each column is read; edit it and give it back: score --map peta.json",
      },
    },
  ],
  async run({ operands: named, options: { rules: choice, place, output }, locale }) {
    const rules = await chosenRuleSet(choice, locale);
    refuseExisting(output, locale);
    const [input, ...others] = inputsOf([named], locale);
    if (!input) throw new Error(`no input for ${named}`);
    if (input.problem !== undefined) throw new InputProblem(input.problem);
    if (others.length > 0)
      throw new InputProblem(translateMap(locale, "cli.map.oneFile", { count: others.length + 1 }));
    const { file } = input;
    const data = await readWorkbookFile(file, locale);
    const search = placeOf(place);
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
