import { deflateSync } from "node:zlib";
import { isTooHeavy } from "../../src/folderFiles/pdfWeight";

const MEBIBYTE = 1024 * 1024;

interface Stream {
  /** Beside its length. */
  description?: string;
  size: number;
  /** Unpacked bytes; drawing commands without. */
  filled?: Buffer;
  lineEnd?: string;
}

/** The streams of a PDF as they stand in its file. */
function pdf(...streams: Stream[]): Uint8Array {
  const parts = streams.flatMap(({ description = "/Filter/FlateDecode", size, filled, lineEnd = "\n" }, i) => {
    const packed = deflateSync(filled ?? Buffer.alloc(size, "q "), { level: 9 });
    const head = `${i + 1} 0 obj\n<</Length ${packed.length}${description}>>\nstream${lineEnd}`;
    return [Buffer.from(head, "latin1"), packed, Buffer.from("\nendstream\nendobj\n", "latin1")];
  });
  return new Uint8Array(
    Buffer.concat([Buffer.from("%PDF-1.5\n"), ...parts, Buffer.from("trailer<</Root 1 0 R>>\n%%EOF")]),
  );
}

test.each<[string, boolean, Stream[]]>([
  ["a page of text", false, [{ size: 100_000 }]],
  ["the largest drawing", false, [{ size: 16 * MEBIBYTE }]],
  ["a drawing beyond it", true, [{ size: 16 * MEBIBYTE + 2 }]],
  ["150 million commands in 290 KB", true, [{ size: 150 * MEBIBYTE }]],
  [
    "a short name of the filter, a line end of Windows",
    true,
    [{ size: 32 * MEBIBYTE, description: "/Filter /Fl", lineEnd: "\r\n" }],
  ],
  ["the filter in a list", true, [{ size: 32 * MEBIBYTE, description: "/Filter [ /FlateDecode ]" }]],
  ["many drawings of a map", false, Array.from({ length: 9 }, () => ({ size: 10 * MEBIBYTE }))],
  ["too many of them", true, Array.from({ length: 10 }, () => ({ size: 10 * MEBIBYTE }))],
  ["a white page as a picture", false, [{ size: 40 * MEBIBYTE, description: "/Subtype /Image/Filter/FlateDecode" }]],
  [
    "a picture, then a bomb",
    true,
    [{ size: 9, description: "/Subtype/Image/Filter/FlateDecode" }, { size: 17 * MEBIBYTE }],
  ],
  ["no stream at all", false, []],
])("%s: %p", async (_what, heavy, streams) => {
  expect(await isTooHeavy(pdf(...streams))).toBe(heavy);
});

test("what is damaged or no deflated data is the reader's matter", async () => {
  const bytes = pdf({ size: 40 * MEBIBYTE });
  const start = Buffer.from(bytes).indexOf("stream\n") + 7;
  bytes.fill(0xff, start, start + 4);
  expect(await isTooHeavy(bytes)).toBe(false);
  expect(await isTooHeavy(Buffer.from("1 0 obj <</Filter/FlateDecode>> stream"))).toBe(false);
});

test("while a large file is weighed, others are answered", async () => {
  const bytes = pdf(...Array.from({ length: 9 }, () => ({ size: 10 * MEBIBYTE })));
  let answered = 0;
  const timer = setInterval(() => (answered += 1), 0);
  await isTooHeavy(bytes);
  clearInterval(timer);
  expect(answered).toBeGreaterThan(3);
});
