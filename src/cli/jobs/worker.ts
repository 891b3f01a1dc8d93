import { parentPort } from "node:worker_threads";
import type { FileWork } from "../call/command";
import type { InputFile } from "../input/inputs";
import type { Doing, Reply } from "./pool";

/** The life of a worker: does every file that it is handed. */
export function serve(work: FileWork): void {
  const tell = (doing: string): void => parentPort?.postMessage({ doing } satisfies Doing);
  const reply = async (input: InputFile): Promise<Reply<unknown>> => {
    try {
      return { outcome: await work(input, tell) };
    } catch (error) {
      return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  parentPort?.on("message", (input: InputFile) => void reply(input).then((answer) => parentPort?.postMessage(answer)));
}
