import pdfAddress from "pdfjs-dist/legacy/build/pdf.min.mjs?url";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { pdfReader, type Pdfjs } from "./pdf";
import { pdfOpener, type OpenPdf } from "./pdfView";
import type { PdfReader } from "./source";

/**
 * pdf.js for the pane: two files beside the add-in's own, loaded when the first PDF is opened. The build for older
 * browsers, since Excel on a Mac uses the web view of the system.
 */
async function loadPdfjs(): Promise<Pdfjs> {
  const address = new URL(pdfAddress, document.baseURI).href;
  const pdfjs = (await import(/* webpackIgnore: true */ address)) as Pdfjs & {
    GlobalWorkerOptions: { workerSrc: string };
  };
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(workerAddress, document.baseURI).href;
  return pdfjs;
}

/** The reader of PDFs that says what is in them. */
export async function openPdfReader(): Promise<PdfReader> {
  return pdfReader(await loadPdfjs());
}

/** Opens PDFs to be looked at. */
export async function openPdfViewer(): Promise<OpenPdf> {
  return pdfOpener(await loadPdfjs());
}
