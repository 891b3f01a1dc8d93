import type { FileFacts, FileNeed } from "../folder/index";
import { inspectFile } from "./inspect";
import { breather } from "./pause";
import type { EvidenceSource, PdfReader } from "./source";

/** Files read at the same time: enough to keep the disk busy, few enough to keep memory small. */
const IN_FLIGHT = 4;

export interface Inspection {
  sources: ReadonlyMap<string, EvidenceSource>;
  needs: readonly FileNeed[];
  /** Loads the reader of PDFs; called when the first PDF comes. */
  openPdfReader: () => Promise<PdfReader>;
  signal?: AbortSignal;
  /** After each file. */
  onFacts: (facts: FileFacts, done: number) => void;
}

/**
 * Reads the files that are needed, a few at a time, and leaves the page time to answer in between.
 * @returns whether all of them were read; `false` when it was stopped
 */
export async function inspectFiles({ sources, needs, openPdfReader, signal, onFacts }: Inspection): Promise<boolean> {
  let reader: Promise<PdfReader> | null = null;
  const open = (): Promise<PdfReader> => (reader ??= openPdfReader());
  let next = 0;
  let done = 0;
  const breathe = breather();
  // Read anew each time: it changes while a file is being read.
  const stopped = (): boolean => signal?.aborted === true;
  const work = async (): Promise<void> => {
    while (next < needs.length && !stopped()) {
      const need = needs[next]!;
      next += 1;
      const source = sources.get(need.path);
      if (!source) continue;
      const facts = await inspectFile(source, need, open);
      if (stopped()) return;
      done += 1;
      onFacts(facts, done);
      await breathe();
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
  return !stopped();
}
