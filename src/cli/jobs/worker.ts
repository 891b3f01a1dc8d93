import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Locale } from "../../i18n/cliTexts";
import { chosenRules } from "../input/chosenRules";
import type { Input } from "../input/inputs";
import { FileJudge } from "../judging/judgeFile";
import type { ReadingCommand, ReadingOptions } from "../options";
import type { Reply } from "./pool";

/** What a worker is to do with the files that it is handed. */
export interface Job {
  command: ReadingCommand;
  options: ReadingOptions;
  locale: Locale;
}

/** Starts a worker: the built command once more, which sees that it is none of its own (`main.ts`). */
export function startWorker(job: Job): Worker {
  return new Worker(__filename, { workerData: job });
}

/** The work of a worker: judges every file that it is handed. */
export async function work(): Promise<void> {
  const { command, options, locale } = workerData as Job;
  const judge = await FileJudge.of(command, await chosenRules(options.rules, locale), options, locale);
  const reply = async (input: Input): Promise<Reply> => {
    try {
      return { outcome: await judge.judge(input) };
    } catch (error) {
      return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  parentPort?.on("message", (input: Input) => void reply(input).then((answer) => parentPort?.postMessage(answer)));
}
