import { pdfReader } from "./pdf";
import type { PdfReader } from "./source";

/**
 * The reader of PDFs for the pane. Comes in files of its own, from the add-in's own server, when the first PDF is
 * opened. The build for older browsers: Excel on a Mac uses the web view of the system.
 */
export async function openPdfReader(): Promise<PdfReader> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.min.mjs");
  pdfjs.GlobalWorkerOptions.workerSrc = new URL(
    "pdfjs-dist/legacy/build/pdf.worker.min.mjs",
    import.meta.url,
  ).toString();
  return pdfReader(pdfjs);
}
