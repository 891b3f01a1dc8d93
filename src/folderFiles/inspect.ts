import { BOX_HEADER_BYTES, judgeContent, readBox, SAMPLE_BYTES } from "../folder/index";
import type { ContentVerdict, FileFacts, FileNeed, PdfFacts } from "../folder/index";
import { sha256 } from "./hash";
import type { EvidenceSource, PdfReader } from "./source";
import { awaitDrive } from "./awaitDrive";

/** Larger files are not taken into memory for the purpose; the verdict then is the one of their beginning and end. */
const LARGEST_PDF = 64 * 1024 * 1024;
const LARGEST_JPEG = 32 * 1024 * 1024;
const LARGEST_HASHED = 256 * 1024 * 1024;
/** It was asked for and cannot be had; asking again would not help. */
const UNKNOWN_HASH = "";
/** A recording has a handful of boxes, one made for streaming some thousands. */
const MOST_BOXES = 4_096;

async function readSample(source: EvidenceSource): Promise<{ size: number; head: Uint8Array; tail: Uint8Array }> {
  const { size } = source;
  if (size === 0) return { size, head: new Uint8Array(), tail: new Uint8Array() };
  const head = await awaitDrive(source.read(0, Math.min(size, SAMPLE_BYTES)));
  const tail = size <= SAMPLE_BYTES ? head : await awaitDrive(source.read(size - SAMPLE_BYTES, size));
  return { size, head, tail };
}

/** Whether all boxes of a video are there, and among them the table of contents, without which nothing plays. */
async function videoComplete(source: EvidenceSource): Promise<boolean> {
  const { size } = source;
  let at: number | null = 0;
  let contents = false;
  for (let count = 0; at !== null && at < size && count < MOST_BOXES; count += 1) {
    const box = readBox(await source.read(at, Math.min(size, at + BOX_HEADER_BYTES)), at);
    // Some bytes behind the last box are harmless.
    if (!box) return contents;
    contents ||= box.type === "moov";
    if (box.next !== null && box.next > size) return false;
    at = box.next;
  }
  return contents;
}

async function settle(
  source: EvidenceSource,
  verdict: ContentVerdict,
  whole: () => Promise<Uint8Array>,
): Promise<{ complete: boolean; image: ContentVerdict["image"] }> {
  const { kind, complete, image } = verdict;
  if (complete !== null) return { complete, image };
  if (kind === "video") return { complete: await videoComplete(source), image };
  if (source.size > LARGEST_JPEG) return { complete: true, image };
  const bytes = await whole();
  const again = judgeContent({ size: source.size, head: bytes, tail: bytes });
  return { complete: again.complete ?? true, image: again.image };
}

/** @param bytes `null` for a file that is too large */
async function openPdf(
  bytes: Uint8Array | null,
  text: boolean,
  openPdfReader: () => Promise<PdfReader>,
): Promise<PdfFacts> {
  // The reader is a large file of its own and may fail to load; what is known about the other files stays true.
  const reader = bytes && (await openPdfReader().catch(() => null));
  return bytes && reader ? reader(bytes, text) : { state: "unopened" };
}

/** Reads what is needed of one file, its beginning and end first; never rejects. */
export async function inspectFile(
  source: EvidenceSource,
  need: FileNeed,
  openPdfReader: () => Promise<PdfReader>,
): Promise<FileFacts> {
  const { path, size } = source;
  try {
    const verdict = judgeContent(await readSample(source));
    let bytes: Uint8Array | null = null;
    const whole = async (): Promise<Uint8Array> => (bytes ??= await source.read(0, size));
    const { complete, image } = await settle(source, verdict, whole);
    const hash = !need.hash ? null : size > LARGEST_HASHED ? UNKNOWN_HASH : await sha256(await whole());
    let pdf: PdfFacts | null = null;
    if (verdict.kind === "pdf") {
      // Last, because the reader takes the bytes with it.
      pdf = await openPdf(size > LARGEST_PDF ? null : await whole(), need.text, openPdfReader);
    }
    return { path, size, readable: true, kind: verdict.kind, complete, image, hash, pdf };
  } catch {
    return {
      path,
      size,
      readable: false,
      kind: "unknown",
      complete: true,
      image: null,
      hash: need.hash ? UNKNOWN_HASH : null,
      pdf: null,
    };
  }
}
