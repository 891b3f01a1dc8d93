import { parentPort } from "node:worker_threads";
import { openPdfReader } from "./pdfNode";

/** What the thread is handed: the bytes of a file, and whether the text of all pages is wanted. */
export interface PdfTask {
  bytes: Uint8Array;
  text: boolean;
}

// The built reader runs as a thread of its own: a file that keeps it busy stops only that thread.
const reader = openPdfReader();
parentPort?.on("message", ({ bytes, text }: PdfTask) => {
  void reader.then((read) => read(bytes, text)).then((facts) => parentPort?.postMessage(facts));
});
