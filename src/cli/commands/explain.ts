import { singleCommand, type CommandOption, type Request } from "../call/command";
import type { Flag } from "../call/flag";
import { textOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { chosenRules } from "../input/chosenRules";
import { FileJudge } from "../judging/judgeFile";
import type { Renderer } from "../judging/renderer";
import { runFiles } from "../judging/runFiles";
import { FILES } from "../options/operands";
import { READING } from "../options/reading";
import { ONE_RULE_SET } from "../options/rules";
import { translateExplain } from "./texts/explain.texts";

const ROW_NUMBER: Flag = {
  name: "row",
  value: { id: "BARIS", en: "ROW" },
  help: { id: "hanya inovasi di baris Excel ini", en: "only the innovation in this Excel row" },
};

/** Excel's row of the innovation to explain; `undefined`: the region. */
const ROW: CommandOption<number | undefined> = {
  flags: [ROW_NUMBER],
  read(given, { locale }) {
    const value = textOf(given, ROW_NUMBER);
    if (value === undefined) return undefined;
    if (!/^[1-9]\d{0,6}$/.test(value))
      throw new InputProblem(translateExplain(locale, "cli.explain.notRow", { value }));
    return Number(value);
  },
};

const OPTIONS = { rules: ONE_RULE_SET, row: ROW, ...READING };

async function judgeOf({ options, locale }: Request<typeof OPTIONS, readonly string[]>): Promise<FileJudge> {
  const ruleSets = await chosenRules(options.rules, locale);
  const renderer = async (): Promise<Renderer> => (await import("../explain/explaining")).explaining(options.row);
  return FileJudge.of({ ruleSets, renderer, options, locale });
}

export const command = singleCommand({
  name: "explain",
  order: 30,
  summary: {
    id: "asal indeks: rumus dengan angkanya, level, bobot, sumber",
    en: "where the index comes from: formula with its numbers, levels, weights, sources",
  },
  operands: FILES,
  options: OPTIONS,
  examples: [
    {
      args: "explain buku-kerja.xlsx --row 5",
      note: {
        id: "asal skor satu inovasi: rumus, level, bobot, sumber",
        en: "where a score comes from: formula, levels, weights, sources",
      },
    },
  ],
  run: (request) => runFiles(request, () => judgeOf(request)),
  work: async (request) => (await judgeOf(request)).work,
});
