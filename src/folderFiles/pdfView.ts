import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextRun } from "../folder/index";
import { CONFINED, pdfFailure, type Pdfjs } from "./pdf";
import { isTooHeavy } from "./pdfWeight";

/** A PDF to look at. Pages are counted from 1, lengths are in pixels of the page at its own size. */
export interface PdfView {
  pages: number;
  size(page: number): Promise<{ width: number; height: number }>;
  /** What is written on the page and where; none on a scan. */
  runs(page: number): Promise<TextRun[]>;
  /**
   * Draws a page on a canvas, which gets the size for it.
   * @param scale dots of the canvas for each pixel of the page
   * @returns whether the page was drawn; `false` when it was called off or took too long
   */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<boolean>;
  close(): void;
}

/** `unopened`: it unpacks to more than anybody writes, or keeps the reader busy for too long. */
export type OpenedPdf = { state: "opened"; view: PdfView } | { state: "encrypted" | "damaged" | "unopened" };

/** The bytes are handed over and must not be used afterwards. Never rejects. */
export type OpenPdf = (bytes: Uint8Array) => Promise<OpenedPdf>;

const PATIENCE_MILLISECONDS = 20_000;

function compose(a: readonly number[], b: readonly number[]): number[] {
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0] = a;
  const [b0 = 0, b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0] = b;
  return [
    a0 * b0 + a2 * b1,
    a1 * b0 + a3 * b1,
    a0 * b2 + a2 * b3,
    a1 * b2 + a3 * b3,
    a0 * b4 + a2 * b5 + a4,
    a1 * b4 + a3 * b5 + a5,
  ];
}

async function runsOf(page: PDFPageProxy): Promise<TextRun[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item): TextRun[] => {
    if (!("str" in item)) return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = compose(viewport.transform, item.transform as number[]);
    const length = Math.hypot(a, b) || 1;
    return [
      {
        text: item.str,
        x,
        y,
        along: { x: a / length, y: b / length },
        width: item.width,
        height: Math.hypot(c, d),
        endsLine: item.hasEOL,
      },
    ];
  });
}

async function drawn(page: PDFPageProxy, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) {
  const viewport = page.getViewport({ scale });
  const context = canvas.getContext("2d");
  if (!context || signal.aborted) return false;
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  const task = page.render({ canvasContext: context, viewport });
  const stop = (): void => task.cancel();
  const timer = setTimeout(stop, PATIENCE_MILLISECONDS);
  signal.addEventListener("abort", stop);
  try {
    await task.promise;
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    page.cleanup();
  }
}

function viewOf(document: PDFDocumentProxy, close: () => void): PdfView {
  return {
    pages: document.numPages,
    async size(number) {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    },
    runs: async (number) => runsOf(await document.getPage(number)),
    draw: async (number, canvas, scale, signal) => drawn(await document.getPage(number), canvas, scale, signal),
    close,
  };
}

/**
 * Opens PDFs to be looked at, each with a worker of its own that ends with it; no network, no generated code. Fonts that
 * a file leaves out are those of the computer.
 */
export function pdfOpener({ getDocument, PDFWorker }: Pdfjs): OpenPdf {
  return async (bytes) => {
    if (await isTooHeavy(bytes)) return { state: "unopened" };
    const worker = new PDFWorker({ verbosity: 0 });
    const task = getDocument({
      data: bytes,
      worker,
      verbosity: 0,
      ...CONFINED,
      useSystemFonts: true,
    });
    const close = (): void => {
      void task.destroy().catch(() => undefined);
      worker.destroy();
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), PATIENCE_MILLISECONDS);
    });
    try {
      const document = await Promise.race([task.promise, over]);
      if (document && document.numPages > 0) return { state: "opened", view: viewOf(document, close) };
      close();
      return { state: document ? "damaged" : "unopened" };
    } catch (error) {
      close();
      return pdfFailure(error);
    } finally {
      clearTimeout(timer);
    }
  };
}
