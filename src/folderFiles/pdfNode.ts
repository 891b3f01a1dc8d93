import { pdfReader, type Pdfjs } from "./pdf";
import type { PdfReader } from "./source";

/** While it loads, pdf.js prints about parts for drawing that it does not find; nothing is drawn here. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log, warn } = console;
  console.log = console.warn = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
    console.warn = warn;
  }
}

/** The reader of PDFs for Node. pdf.js finds its worker in the global that the worker's module sets, and starts none. */
export async function openPdfReader(): Promise<PdfReader> {
  const pdfjs = await quietly(async () => {
    await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
    return (await import("pdfjs-dist/legacy/build/pdf.min.mjs")) as Pdfjs;
  });
  return pdfReader(pdfjs);
}
