import { translate } from "../../i18n/cliTexts";
import { SAMPLE, SAMPLE_YEAR } from "../../template/sample/index";
import { writeXlsxWorkbook } from "../../xlsx/index";
import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { problem } from "../call/problem";
import { chosenRuleSet } from "../input/chosenRules";
import { OUTPUT } from "../options/output";
import { RULES_OF_YEAR, type RulesChoice } from "../options/rules";
import { switchOption } from "../options/value";
import { print } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { filledTemplate } from "../template/filledTemplate";

const SAMPLE_REGION = switchOption({
  name: "sample",
  help: { id: "isi dengan daerah contoh", en: "fill in the example region" },
});

/** The example stands under the rules of its own year unless another is asked for: in another window nothing would count. */
function rulesOf(choice: RulesChoice, sample: boolean): RulesChoice {
  return sample && choice.years.length === 0 ? { ...choice, years: [SAMPLE_YEAR] } : choice;
}

export const command = singleCommand({
  name: "template",
  order: 80,
  summary: {
    id: "buku kerja kosong; dengan --sample terisi contoh",
    en: "an empty workbook; with --sample filled with an example",
  },
  operands: {
    usage: { id: "", en: "" },
    read(words, { locale }) {
      if (words.length > 0) throw problem(locale, "cli.usage.noArguments");
      return null;
    },
  },
  options: { rules: RULES_OF_YEAR, sample: SAMPLE_REGION, output: OUTPUT },
  examples: [
    {
      args: "template --out buku-kerja.xlsx",
      note: { id: "buku kerja kosong; --sample untuk contoh", en: "an empty workbook; --sample for an example" },
    },
  ],
  async run({ options: { rules: choice, sample, output }, locale }) {
    const rules = await chosenRuleSet(rulesOf(choice, sample), locale);
    const file = output.out ?? `${sample ? "contoh" : "template"}-iid-${rules.year}.xlsx`;
    refuseExisting({ ...output, out: file }, locale);
    const bytes = await writeXlsxWorkbook(filledTemplate(rules, sample ? SAMPLE : null, locale));
    writeNew(file, bytes, output.force, locale);
    print(`${translate(locale, "cli.written", { file })}\n`);
    return EXIT.clean;
  },
});
