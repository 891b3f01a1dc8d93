import { openDocument, type OpenedDocument } from "../../src/folderFiles/openDocument";
import type { OpenPdf } from "../../src/folderFiles/pdfView";
import type { EvidenceSource } from "../../src/folderFiles/source";
import { bytes, jpeg, office, pdf } from "../folder/support/files";

const MEBIBYTE = 1024 * 1024;
const bitmap = { width: 4, height: 3, close: () => undefined } as ImageBitmap;

function sourceOf(content: Uint8Array, change: Partial<EvidenceSource> = {}): EvidenceSource {
  return { path: "a", size: content.length, read: async (from, to) => content.slice(from, to), ...change };
}

const opener: OpenPdf = async () => ({ state: "encrypted" });

function open(source: EvidenceSource, change: { openPdf?: () => Promise<OpenPdf> } = {}): Promise<OpenedDocument> {
  return openDocument(source, {
    openPdf: async () => opener,
    signal: new AbortController().signal,
    onRead: () => undefined,
    ...change,
  });
}

beforeEach(() => {
  globalThis.createImageBitmap = jest.fn(async () => bitmap) as typeof createImageBitmap;
});

test("a picture by its content, whatever its name says", async () => {
  expect(await open(sourceOf(jpeg(40, 30)))).toEqual({ kind: "picture", bitmap });
});

test("a picture that no browser can decode is damaged", async () => {
  globalThis.createImageBitmap = jest.fn().mockRejectedValue(new Error("decode"));
  expect(await open(sourceOf(jpeg(40, 30)))).toEqual({ kind: "damaged" });
});

test("what the reader of PDFs says", async () => {
  expect(await open(sourceOf(pdf({ pages: ["a"] })))).toEqual({ kind: "encrypted" });
});

test.each<[string, EvidenceSource, OpenedDocument]>([
  ["an empty file", sourceOf(bytes("")), { kind: "damaged" }],
  ["another type", sourceOf(office("word")), { kind: "unshown", type: "word" }],
  ["more dots than fit into memory", sourceOf(jpeg(20_000, 20_000)), { kind: "unopened" }],
  [
    "a drive that is gone",
    sourceOf(jpeg(4, 3), { read: () => Promise.reject(new DOMException("gone", "NotReadableError")) }),
    { kind: "gone" },
  ],
])("%s", async (_what, source, expected) => {
  expect(await open(source)).toEqual(expected);
});

test("200 MB are not taken into memory: only the beginning and the end are read", async () => {
  const content = pdf({ pages: ["a"] });
  let read = 0;
  const source: EvidenceSource = {
    path: "a.pdf",
    size: 200 * MEBIBYTE,
    async read(from, to) {
      read += to - from;
      return from === 0 ? content : new Uint8Array(to - from);
    },
  };
  expect(await open(source)).toEqual({ kind: "tooLarge", size: 200 * MEBIBYTE, most: 64 * MEBIBYTE });
  expect(read).toBeLessThan(MEBIBYTE);
});

test("a drive that goes away in the middle of a file", async () => {
  const content = new Uint8Array(9 * MEBIBYTE);
  content.set(jpeg(40, 30, { cut: true }));
  const told: number[] = [];
  const source = sourceOf(content, {
    read: async (from, to) => {
      if (from >= 4 * MEBIBYTE && to - from > 65_536) throw new DOMException("gone", "NotFoundError");
      return content.slice(from, to);
    },
  });
  const opening = { openPdf: async () => opener, signal: new AbortController().signal };
  expect(await openDocument(source, { ...opening, onRead: (read) => told.push(read) })).toEqual({ kind: "gone" });
  expect(told).toEqual([4 * MEBIBYTE]);
});

test("a drive that answers no more is gone after a while", async () => {
  jest.useFakeTimers();
  const opened = open(sourceOf(jpeg(4, 3), { read: () => new Promise(() => undefined) }));
  await jest.advanceTimersByTimeAsync(25_000);
  expect(await opened).toEqual({ kind: "gone" });
  jest.useRealTimers();
});

test("when the reader of PDFs itself does not come", async () => {
  const openPdf = (): Promise<OpenPdf> => Promise.reject(new Error("network"));
  expect(await open(sourceOf(pdf({ pages: ["a"] })), { openPdf })).toEqual({ kind: "unopened" });
});
