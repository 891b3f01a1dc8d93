declare module "pdfjs-dist/legacy/build/pdf.min.mjs" {
  export { getDocument, PDFWorker } from "pdfjs-dist";
}

/** Sets `globalThis.pdfjsWorker`. */
declare module "pdfjs-dist/legacy/build/pdf.worker.min.mjs";

/** The address of a file that the build puts beside the scripts as it is. */
declare module "*?url" {
  const address: string;
  export default address;
}
