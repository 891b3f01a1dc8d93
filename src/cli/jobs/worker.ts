import { parentPort } from "node:worker_threads";
import type { FileWork, Handing } from "../call/command";
import type { InputFile } from "../input/inputs";
import { TAKEN, type Doing, type HandedPart, type Reply } from "./pool";

/** What an answer names to be handed over without being copied. */
function movedOf(answer: Reply<unknown>): readonly ArrayBuffer[] {
  const { outcome } = answer as { outcome?: { moved?: readonly ArrayBuffer[] } | null };
  return outcome?.moved ?? [];
}

/** The life of a worker: does every file that it is handed. */
export function serve(work: FileWork): void {
  const tell = (doing: string): void => parentPort?.postMessage({ doing } satisfies Doing);
  let taken: () => void = () => undefined;
  // One part waits for the other: whoever prints them may be slower than who makes them.
  const hand: Handing = (part) =>
    new Promise((resolve) => {
      taken = resolve;
      parentPort?.postMessage({ part } satisfies HandedPart);
    });
  const reply = async (input: InputFile): Promise<Reply<unknown>> => {
    try {
      return { outcome: await work(input, tell, hand) };
    } catch (error) {
      return { defect: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  parentPort?.on("message", (message: InputFile | typeof TAKEN) => {
    if (message === TAKEN) taken();
    else void reply(message).then((answer) => parentPort?.postMessage(answer, movedOf(answer)));
  });
}
