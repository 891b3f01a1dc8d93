import pdfAddress from "pdfjs-dist/legacy/build/pdf.min.mjs?url";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { pdfReader, type Pdfjs } from "./pdf";
import type { PdfReader } from "./source";

/**
 * The reader of PDFs for the pane: two files beside the add-in's own, loaded when the first PDF is opened. The build
 * for older browsers, since Excel on a Mac uses the web view of the system.
 */
export async function openPdfReader(): Promise<PdfReader> {
  const address = new URL(pdfAddress, document.baseURI).href;
  const pdfjs = (await import(/* webpackIgnore: true */ address)) as Pdfjs & {
    GlobalWorkerOptions: { workerSrc: string };
  };
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(workerAddress, document.baseURI).href;
  return pdfReader(pdfjs);
}
