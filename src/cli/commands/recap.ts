import { resolve } from "node:path";
import { recapWords } from "../../i18n/region/recap";
import { recapOf } from "../../region/recap/recap";
import { readEarlier } from "../../region/recap/earlier";
import { recapSheets } from "../../region/recap/sheets";
import type { RankingList } from "../../region/ranking/types";
import type { RecapRow } from "../../region/recap/types";
import { writeXlsxWorkbook } from "../../xlsx/index";
import { singleCommand, workBy, type Request } from "../call/command";
import { EXIT } from "../call/exitCode";
import { InputProblem } from "../call/problem";
import { chosenRuleSet } from "../input/chosenRules";
import { inputsOf } from "../input/inputs";
import { tableSearch } from "../input/tableSearch";
import { answerOf } from "../judging/answer";
import { readByWorkers } from "../judging/readByWorkers";
import { JOBS } from "../options/jobs";
import { FILES } from "../options/operands";
import { JSON_OUTPUT, OUTPUT } from "../options/output";
import { FORMAT, LETTERS, RECAP_BEFORE } from "../options/recap";
import { ONE_RULE_SET } from "../options/rules";
import { MAP, PLACE } from "../options/table";
import { makeFolder } from "../output/makeFolder";
import { complain, print, printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { writeLetters } from "../recap/letterFiles";
import { DataFiles } from "../recap/dataFiles";
import { LIST_TASK, listWork } from "../region/rankingFile";
import { recapWork, unusedFile, type RecapFile, type RecapReading } from "../recap/recapWork";
import { findingTable, innovationTable, regionTable } from "../recap/tables";
import { recapJson, recapResult } from "../results/recapText";
import { translateRecap } from "./texts/recap.texts";

const OPTIONS = {
  format: FORMAT,
  before: RECAP_BEFORE,
  letters: LETTERS,
  rules: ONE_RULE_SET,
  place: PLACE,
  map: MAP,
  jobs: JOBS,
  json: JSON_OUTPUT,
  output: OUTPUT,
};

type RecapRequest = Request<typeof OPTIONS, readonly string[]>;

async function readingOf({ options, locale }: RecapRequest): Promise<RecapReading> {
  const rules = await chosenRuleSet(options.rules, locale);
  const search = await tableSearch(options, rules, locale);
  return { rules, search, tables: options.format !== "xlsx", locale };
}

/** Tables are written beside each other in a folder. @throws InputProblem without one */
function dataFilesOf({ options, locale }: RecapRequest, year: number): DataFiles | null {
  const { format, output } = options;
  const { out } = output;
  if (format === "xlsx") {
    refuseExisting(output, locale);
    return null;
  }
  if (out === undefined) throw new InputProblem(translateRecap(locale, "cli.recap.noFolder", { format }));
  return new DataFiles(format, { ...output, out }, year, locale);
}

function writeTables(files: DataFiles, file: RecapFile): void {
  if (!file.row.figures) return;
  const region = files.partition(file.row.name);
  files.write("innovations", region, innovationTable(file));
  files.write("findings", region, findingTable(file));
}

export const command = singleCommand({
  name: "recap",
  order: 55,
  summary: {
    id: "banyak daerah berdampingan: satu baris setiap buku kerja (--out REKAP.xlsx)",
    en: "many regions beside each other: a row a workbook (--out RECAP.xlsx)",
  },
  operands: FILES,
  options: OPTIONS,
  examples: [
    {
      args: "recap kabupaten/ -o rekap.xlsx --before rekap-lalu.xlsx",
      note: {
        id: "indeks, bukti, penyebab selisih, dan peringkat setiap daerah, dibandingkan dengan rekap lalu",
        en: "index, evidence, causes of loss and rank of each region, against an earlier recap",
      },
    },
    {
      args: "recap kabupaten/ --letters surat",
      note: {
        id: "surat satu halaman untuk setiap daerah: peringkat, penyebab selisih, dan yang dilakukan lebih dulu",
        en: "a letter of one page for each region: where it stands, what it loses by, and what to do first",
      },
    },
    {
      args: "recap nasional/ --format parquet -o data",
      note: {
        id: "tabel daerah, inovasi, dan temuan untuk program analisis",
        en: "tables of regions, innovations and findings for analysis",
      },
    },
  ],
  async run(request) {
    const { options, operands, locale } = request;
    const { output, json } = options;
    const { rules } = await readingOf(request);
    const files = dataFilesOf(request, rules.year);
    if (options.letters !== undefined) makeFolder(options.letters, locale);
    const before =
      options.before === undefined ? null : await answerOf<RankingList>(options.before, request, LIST_TASK);
    const { out } = output;
    // What stands in the folder and is no region's: the recap before, and the one that is replaced.
    const others = [out, options.before].flatMap((file) => (file === undefined ? [] : [resolve(file)]));
    const inputs = inputsOf(operands, locale).filter(({ file }) => !others.includes(resolve(file)));
    const rows: RecapRow[] = [];
    for await (const file of readByWorkers(inputs, options.jobs, request, unusedFile)) {
      rows.push(file.row);
      if (files) writeTables(files, file);
    }
    const recap = recapOf(rows, before, rules.year);
    files?.write("regions", null, regionTable(recap.rows));
    if (out !== undefined && !files) {
      const words = recapWords(locale, recap, rules);
      writeNew(out, await writeXlsxWorkbook({ sheets: recapSheets(recap, words) }), output.force, locale);
    }
    const letters = options.letters;
    if (letters !== undefined) await writeLetters(letters, recap, rules, output.force, locale);
    if (json) printData(`${JSON.stringify(recapJson(recap, rules, locale), null, 2)}\n`);
    else {
      print(recapResult(recap, rules, locale));
      if (out !== undefined) print(`${translateRecap(locale, "cli.recap.written", { file: out })}\n`);
      if (letters !== undefined) {
        print(`${translateRecap(locale, "cli.recap.letters", { count: recap.rows.length, folder: letters })}\n`);
      }
    }
    const problems = rows.flatMap(({ problem }) => problem ?? []);
    for (const message of problems) complain(message);
    return problems.length > 0 ? EXIT.unusable : EXIT.clean;
  },
  async work(request) {
    const regions = recapWork(await readingOf(request));
    const lists = listWork(request.locale, readEarlier);
    return workBy(({ task }) => (task === LIST_TASK ? lists : regions));
  },
});
