import { resolve } from "node:path";
import { catalogWords } from "../../i18n/catalog/catalogWords";
import { catalogSheet } from "../../library/catalog/sheet";
import { writeXlsxWorkbook } from "../../xlsx/index";
import { singleCommand } from "../call/command";
import { EXIT } from "../call/exitCode";
import { catalogWork, emptyFile, gatherCatalog, type CatalogFile } from "../catalog/catalogFiles";
import { chosenRuleSet } from "../input/chosenRules";
import { inputsOf } from "../input/inputs";
import { readByWorkers } from "../judging/readByWorkers";
import { JOBS } from "../options/jobs";
import { FILES } from "../options/operands";
import { JSON_OUTPUT, OUTPUT } from "../options/output";
import { ONE_RULE_SET } from "../options/rules";
import { complain, print, printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { catalogJson, catalogText } from "../results/catalogText";
import { translateCatalog } from "./texts/catalog.texts";

export const command = singleCommand({
  name: "catalog",
  order: 58,
  summary: {
    id: "satu katalog inovasi dari banyak buku kerja, daerah, dan tahun (--out KATALOG.xlsx)",
    en: "one catalogue of innovations from many workbooks, regions and years (--out CATALOGUE.xlsx)",
  },
  operands: FILES,
  options: { rules: ONE_RULE_SET, jobs: JOBS, json: JSON_OUTPUT, output: OUTPUT },
  examples: [
    {
      args: "catalog katalog-lama.xlsx kabupaten/ -o katalog.xlsx",
      note: {
        id: "inovasi dari lembar katalog dan tabel setiap berkas, masing-masing satu kali",
        en: "innovations from the sheets of catalogues and the tables of all files, each once",
      },
    },
  ],
  async run(request) {
    const { options, operands, locale } = request;
    const { output, json } = options;
    await chosenRuleSet(options.rules, locale);
    refuseExisting(output, locale);
    const { out } = output;
    // A catalogue that is replaced is none of those that it is made from, unless it was named.
    const inputs = inputsOf(operands, locale).filter(
      ({ file }) => out === undefined || operands.includes(file) || resolve(file) !== resolve(out),
    );
    const files: CatalogFile[] = [];
    for await (const file of readByWorkers(inputs, options.jobs, request, emptyFile)) files.push(file);
    const gathered = gatherCatalog(files);
    const written = gathered.entries.length > 0 ? out : undefined;
    if (written !== undefined) {
      const sheets = [catalogSheet(gathered.entries, catalogWords(locale))];
      writeNew(written, await writeXlsxWorkbook({ sheets }), output.force, locale);
    }
    if (json) printData(`${JSON.stringify(catalogJson(files, gathered, locale), null, 2)}\n`);
    else {
      print(catalogText(files, gathered, locale));
      if (written !== undefined) print(`${translateCatalog(locale, "cli.catalog.written", { file: written })}\n`);
    }
    const problems = files.flatMap(({ problem }) => problem ?? []);
    for (const message of problems) complain(message);
    if (problems.length > 0) return EXIT.unusable;
    return gathered.questions.length + gathered.withoutRegion > 0 ? EXIT.findings : EXIT.clean;
  },
  async work({ options, locale }) {
    return catalogWork(await chosenRuleSet(options.rules, locale), locale);
  },
});
