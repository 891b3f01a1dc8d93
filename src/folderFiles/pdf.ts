import type { getDocument, PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
import { foldText, type PdfFacts } from "../folder/index";
import { isTooHeavy } from "./pdfWeight";
import type { PdfReader } from "./source";

/** What is used of pdf.js. */
export interface Pdfjs {
  getDocument: typeof getDocument;
  PDFWorker: typeof PDFWorker;
}

/** How every file is opened: no generated code, no network, no forms. */
export const CONFINED = { isEvalSupported: false, useWorkerFetch: false, enableXfa: false } as const;

/** Scans have no letters from the first page on; a cover of pictures alone may still be followed by text. */
const PAGES_FOR_SCAN = 3;
/** A regulation with its annexes; a book is not searched to its end. */
const PAGES_FOR_TEXT = 300;
/** Fewer letters than this on all pages looked at are a stamp or a page number. */
const LETTERS_OF_TEXT = 12;
/** Programs for scanning write their own name on every page. */
const SCANNER_MARK = /(?:scanned|dipindai) (?:with|by|dengan) \w+|camscanner/g;
/** A file that keeps the reader busy for so long is left alone. */
const PATIENCE_MILLISECONDS = 60_000;

async function pageText(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join("");
}

async function readPages(document: PDFDocumentProxy, wanted: boolean): Promise<PdfFacts> {
  const pages = document.numPages;
  const last = Math.min(pages, wanted ? PAGES_FOR_TEXT : PAGES_FOR_SCAN);
  const texts: string[] = [];
  let letters = 0;
  for (let number = 1; number <= last; number += 1) {
    let text: string;
    try {
      text = foldText(await pageText(document, number));
    } catch {
      if (number === 1) return { state: "damaged" };
      break;
    }
    texts.push(text);
    letters += text.replace(SCANNER_MARK, "").replaceAll(" ", "").length;
    if (!wanted && letters >= LETTERS_OF_TEXT) break;
  }
  if (texts.length === 0) return { state: "damaged" };
  const hasText = letters >= LETTERS_OF_TEXT;
  return { state: "opened", pages, read: texts.length, hasText, text: wanted ? texts.join(" ") : null };
}

/** Why a PDF could not be opened. */
export function pdfFailure(error: unknown): { state: "encrypted" | "damaged" } {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  const locked = name === "PasswordException" || /password|encrypt/i.test(message);
  return { state: locked ? "encrypted" : "damaged" };
}

function patience(): { over: Promise<PdfFacts>; end: () => void } {
  let timer: ReturnType<typeof setTimeout>;
  const over = new Promise<PdfFacts>((resolve) => {
    timer = setTimeout(() => resolve({ state: "unopened" }), PATIENCE_MILLISECONDS);
  });
  return { over, end: () => clearTimeout(timer) };
}

/** A reader over pdf.js: one worker for all files, replaced when a file blocks it; no network, no generated code. */
export function pdfReader({ getDocument, PDFWorker }: Pdfjs): PdfReader {
  let worker: PDFWorker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const read: PdfReader = async (bytes, text) => {
    if (await isTooHeavy(bytes)) return { state: "unopened" };
    worker ??= new PDFWorker({ verbosity: 0 });
    const task = getDocument({
      data: bytes,
      worker,
      verbosity: 0,
      ...CONFINED,
      useSystemFonts: false,
      disableFontFace: true,
      isOffscreenCanvasSupported: false,
    });
    const { over, end } = patience();
    try {
      const facts = await Promise.race([task.promise.then((document) => readPages(document, text)), over]);
      if (facts.state === "unopened") {
        worker.destroy();
        worker = null;
      }
      return facts;
    } catch (error) {
      return pdfFailure(error);
    } finally {
      end();
      await task.destroy().catch(() => undefined);
    }
  };
  // One after the other: the worker reads one file at a time, and no file may use up the time of another.
  return (bytes, text) => {
    const facts = last.then(() => read(bytes, text));
    last = facts.catch(() => undefined);
    return facts;
  };
}
