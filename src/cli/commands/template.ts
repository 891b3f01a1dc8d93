import { blankForms } from "../../exchange/form/formBook";
import { translate } from "../../i18n/cliTexts";
import { SAMPLE, SAMPLE_YEAR } from "../../template/sample/index";
import { writeXlsxWorkbook } from "../../xlsx/index";
import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { problem } from "../call/problem";
import { chosenRuleSet } from "../input/chosenRules";
import { FORMS } from "../options/forms";
import { OUTPUT } from "../options/output";
import { RULES_OF_YEAR, type RulesChoice } from "../options/rules";
import { switchOption } from "../options/value";
import { print } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { filledForms, filledTemplate } from "../template/filledTemplate";

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
    id: "buku kerja kosong; --sample terisi contoh, --form formulir untuk OPD",
    en: "an empty workbook; --sample filled with an example, --form forms for departments",
  },
  operands: {
    usage: { id: "", en: "" },
    read(words, { locale }) {
      if (words.length > 0) throw problem(locale, "cli.usage.noArguments");
      return null;
    },
  },
  options: { rules: RULES_OF_YEAR, sample: SAMPLE_REGION, forms: FORMS, output: OUTPUT },
  examples: [
    {
      args: "template --out buku-kerja.xlsx",
      note: { id: "buku kerja kosong; --sample untuk contoh", en: "an empty workbook; --sample for an example" },
    },
    {
      args: 'template --form --count 3 --opd "Dinas Kesehatan" -o formulir.xlsx',
      note: {
        id: "tiga formulir, satu lembar satu inovasi; yang terisi masuk lagi dengan merge --into",
        en: "three forms, one sheet an innovation; merge --into takes in what was filled in",
      },
    },
  ],
  async run({ options: { rules: choice, sample, forms, output }, locale }) {
    const rules = await chosenRuleSet(rulesOf(choice, sample), locale);
    const usual = sample ? "contoh" : forms ? "formulir" : "template";
    const file = output.out ?? `${usual}-iid-${rules.year}.xlsx`;
    refuseExisting({ ...output, out: file }, locale);
    const spec = forms
      ? filledForms(rules, sample ? SAMPLE : blankForms(forms), locale)
      : filledTemplate(rules, sample ? SAMPLE : null, locale);
    writeNew(file, await writeXlsxWorkbook(spec), output.force, locale);
    print(`${translate(locale, "cli.written", { file })}\n`);
    return EXIT.clean;
  },
});
