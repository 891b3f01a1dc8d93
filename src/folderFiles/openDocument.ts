import { judgeContent, SAMPLE_BYTES, type FileKind } from "../folder/index";
import type { OpenPdf, PdfView } from "./pdfView";
import type { EvidenceSource } from "./source";
import { awaitDrive } from "./awaitDrive";

/** What a file of the folder shows in the pane, or why it shows nothing. */
export type OpenedDocument =
  | { kind: "pdf"; view: PdfView }
  | { kind: "picture"; bitmap: ImageBitmap }
  /** `gone`: it cannot be read any more, or not within a reasonable time. */
  | { kind: "gone" | "encrypted" | "damaged" | "unopened" }
  /** Its size in bytes, and the most that is taken into memory. */
  | { kind: "tooLarge"; size: number; most: number }
  /** The pane shows pictures and PDFs only. */
  | { kind: "unshown"; type: FileKind };

export interface Opening {
  openPdf: () => Promise<OpenPdf>;
  signal: AbortSignal;
  /** How much of the file was read so far. */
  onRead(bytes: number): void;
}

/** More than this is not taken into memory to look at a page of it. */
const LARGEST = 64 * 1024 * 1024;
/** A picture of more dots than this would take a gigabyte. */
const MOST_DOTS = 120_000_000;
const PIECE = 4 * 1024 * 1024;
const PICTURES: readonly FileKind[] = ["jpeg", "png", "gif", "webp", "bmp"];

async function readWhole({ size, read }: EvidenceSource, { signal, onRead }: Opening): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size && !signal.aborted; at += PIECE) {
    bytes.set(await awaitDrive(read(at, Math.min(size, at + PIECE))), at);
    onRead(Math.min(size, at + PIECE));
  }
  return bytes;
}

async function openPicture(bytes: Uint8Array): Promise<OpenedDocument> {
  try {
    return { kind: "picture", bitmap: await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>])) };
  } catch {
    return { kind: "damaged" };
  }
}

/** Reads a file and makes it ready to be looked at; never rejects. */
export async function openDocument(source: EvidenceSource, opening: Opening): Promise<OpenedDocument> {
  const { size } = source;
  try {
    const head = await awaitDrive(source.read(0, Math.min(size, SAMPLE_BYTES)));
    const tail = size <= SAMPLE_BYTES ? head : await awaitDrive(source.read(size - SAMPLE_BYTES, size));
    const { kind, image } = judgeContent({ size, head, tail });
    const isPicture = PICTURES.includes(kind);
    if (kind === "empty") return { kind: "damaged" };
    if (!isPicture && kind !== "pdf") return { kind: "unshown", type: kind };
    if (size > LARGEST) return { kind: "tooLarge", size, most: LARGEST };
    if (image && image.width * image.height > MOST_DOTS) return { kind: "unopened" };
    const bytes = size <= SAMPLE_BYTES ? head : await readWhole(source, opening);
    if (isPicture) return await openPicture(bytes);
    const open = await opening.openPdf().catch(() => null);
    if (!open) return { kind: "unopened" };
    const opened = await open(bytes);
    return opened.state === "opened" ? { kind: "pdf", view: opened.view } : { kind: opened.state };
  } catch {
    return { kind: "gone" };
  }
}

/** Gives back what a document holds. */
export function closeDocument(document: OpenedDocument): void {
  if (document.kind === "pdf") document.view.close();
  if (document.kind === "picture") document.bitmap.close();
}
