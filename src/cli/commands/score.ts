import { singleCommand, type Request } from "../call/command";
import { chosenRules } from "../input/chosenRules";
import { FileJudge } from "../judging/judgeFile";
import type { Renderer } from "../judging/renderer";
import { runFiles } from "../judging/runFiles";
import { FILES } from "../options/operands";
import { READING } from "../options/reading";
import { SEVERAL_RULES } from "../options/rules";

const OPTIONS = { rules: SEVERAL_RULES, ...READING };

async function judgeOf({ options, locale }: Request<typeof OPTIONS, readonly string[]>): Promise<FileJudge> {
  const ruleSets = await chosenRules(options.rules, locale);
  const renderer = async (): Promise<Renderer> => (await import("../results/scoreRenderer")).scoreRenderer;
  return FileJudge.of({ ruleSets, renderer, options, locale });
}

export const command = singleCommand({
  name: "score",
  order: 10,
  summary: {
    id: "indeks dan predikat, menurut klaim dan menurut bukti",
    en: "index and predikat, claimed and evidenced",
  },
  operands: FILES,
  options: OPTIONS,
  examples: [
    {
      args: "score buku-kerja.xlsx",
      note: {
        id: "indeks dan predikat, menurut klaim dan menurut bukti",
        en: "index and predikat, claimed and evidenced",
      },
    },
    {
      args: "score --year 2025,2026 data/",
      note: {
        id: "sama, menurut beberapa tahun, dan dari mana selisihnya",
        en: "the same under several years, and what makes the difference",
      },
    },
    {
      args: "score --rules aturan.json data/",
      note: { id: "menurut aturan yang diubah sendiri", en: "by an edited rule set" },
    },
  ],
  run: (request) => runFiles(request, () => judgeOf(request)),
  work: async (request) => (await judgeOf(request)).work,
});
