import { singleCommand, type CommandOption, type Request } from "../call/command";
import type { Flag } from "../call/flag";
import { textOf } from "../call/given";
import { problem } from "../call/problem";
import { chosenRules } from "../input/chosenRules";
import { FileJudge } from "../judging/judgeFile";
import type { Renderer } from "../judging/renderer";
import { runFiles } from "../judging/runFiles";
import { JOBS } from "../options/jobs";
import { FILES } from "../options/operands";
import { READING } from "../options/reading";
import { ONE_RULE_SET } from "../options/rules";
import { RESULT_FORM } from "../options/resultForm";

const EVIDENCE_FOLDER: Flag = {
  name: "evidence",
  value: { id: "FOLDER", en: "FOLDER" },
  help: {
    id: "folder berkas bukti; isinya diperiksa di komputer ini saja",
    en: "folder with the evidence files; they are examined on this computer only",
  },
  completion: "folder",
};

/** Folder with the evidence files. */
const EVIDENCE: CommandOption<string | undefined> = {
  flags: [EVIDENCE_FOLDER],
  read(given, call) {
    const folder = textOf(given, EVIDENCE_FOLDER);
    // Each worker would read the evidence files anew.
    if (folder !== undefined && (JOBS.read(given, call) ?? 1) > 1) {
      throw problem(call.locale, "cli.usage.jobsEvidence");
    }
    return folder;
  },
};

const OPTIONS = { rules: ONE_RULE_SET, ...READING, form: RESULT_FORM, evidence: EVIDENCE };

async function judgeOf({ options, locale }: Request<typeof OPTIONS, readonly string[]>): Promise<FileJudge> {
  const { rules, form, evidence } = options;
  const ruleSets = await chosenRules(rules, locale);
  const renderer = async (): Promise<Renderer> => (await import("../results/checkRenderer")).checkRenderer;
  return FileJudge.of({ ruleSets, renderer, options, form, evidence, locale });
}

export const command = singleCommand({
  name: "check",
  order: 20,
  summary: {
    id: "semua temuan menurut inovasi, yang terberat lebih dahulu",
    en: "all findings by innovation, worst first",
  },
  operands: FILES,
  options: OPTIONS,
  examples: [
    { args: "check buku-kerja.xlsx --json", note: { id: "setiap temuan, untuk program lain", en: "every finding" } },
    {
      args: "check data/ --json --jobs 4",
      note: {
        id: "satu folder; berkasnya dikerjakan empat sekaligus, hasilnya sama",
        en: "a folder; workers share the files, the result stays the same",
      },
    },
    {
      args: "check data/ --format jsonl",
      note: {
        id: "satu baris JSON untuk setiap berkas, inovasi, dan temuan, ditulis selagi dikerjakan",
        en: "a line of JSON for each file, innovation and finding, written while it is worked on",
      },
    },
    {
      args: "check buku-kerja.xlsx --evidence bukti/",
      note: {
        id: "berkas bukti dalam folder ini diperiksa juga",
        en: "the evidence files of a folder are examined too",
      },
    },
  ],
  run: (request) => runFiles(request, () => judgeOf(request), request.options.form),
  work: async (request) => (await judgeOf(request)).work,
});
