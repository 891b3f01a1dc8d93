import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { SAMPLE_BYTES, type FileFacts, type FileNeed } from "../../src/folder/index";
import { pickedFolder } from "../../src/folderFiles/browserFolder";
import { sha256 } from "../../src/folderFiles/hash";
import { inspectFile } from "../../src/folderFiles/inspect";
import { folderSources } from "../../src/folderFiles/nodeFolder";
import { inspectFiles } from "../../src/folderFiles/run";
import type { EvidenceSource, PdfReader } from "../../src/folderFiles/source";
import { bytes, jpeg, joined, mp4, pdf, png } from "../folder/support/files";

interface Watched extends EvidenceSource {
  bytesRead: number;
}

function source(content: Uint8Array, path = "berkas"): Watched {
  return {
    path,
    size: content.length,
    bytesRead: 0,
    async read(from, to) {
      this.bytesRead += to - from;
      return content.slice(from, to);
    },
  };
}

const opened: PdfReader = async () => ({ state: "opened", pages: 1, read: 1, hasText: true, text: null });
const need = (change: Partial<FileNeed> = {}): FileNeed => ({ path: "berkas", hash: false, text: false, ...change });
const inspect = (file: EvidenceSource, change: Partial<FileNeed> = {}): Promise<FileFacts> =>
  inspectFile(file, need(change), async () => opened);

test("of a large file that is no PDF only beginning and end are read", async () => {
  const file = source(joined(png(800, 600, { cut: true }), new Uint8Array(3_000_000), "IEND"));
  expect(await inspect(file)).toMatchObject({ kind: "png", complete: true, hash: null, image: { width: 800 } });
  expect(file.bytesRead).toBe(2 * SAMPLE_BYTES);
});

test("the hash is SHA-256 of the whole, and only when asked for", async () => {
  expect(await sha256(bytes("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  const facts = await inspect(source(bytes("abc")), { hash: true });
  expect(facts).toMatchObject({ kind: "text", hash: await sha256(bytes("abc")) });
});

test("a PDF goes to the reader, with the wish for text; the hash is taken before the bytes are given away", async () => {
  const asked: boolean[] = [];
  const facts = await inspectFile(
    source(pdf({ pages: ["a"] })),
    need({ hash: true, text: true }),
    async () => async (content, text) => {
      asked.push(text);
      content.fill(0);
      return opened(content, text);
    },
  );
  expect(asked).toEqual([true]);
  expect(facts.pdf).toMatchObject({ state: "opened" });
  expect(facts.hash).toBe(await sha256(pdf({ pages: ["a"] })));
});

test.each([
  ["frame behind a long preview", jpeg(900, 700, { padding: 200_000 }), true, { width: 900, height: 700 }],
  ["the same cut off", jpeg(900, 700, { padding: 200_000, cut: true }), false, { width: 900, height: 700 }],
  [
    "a clip behind the end mark",
    joined(jpeg(900, 700), new Uint8Array(200_000).fill(9)),
    true,
    { width: 900, height: 700 },
  ],
])("a large JPEG: %s", async (_name, content, complete, image) => {
  expect(await inspect(source(content))).toMatchObject({ kind: "jpeg", complete, image });
});

test.each([
  ["whole", mp4(), true],
  ["QuickTime", mp4({ brand: "qt  " }), true],
  ["without its table of contents", mp4({ moov: false }), false],
  ["cut in its data", mp4({ cut: true }), false],
  ["with some bytes behind", joined(mp4(), [0, 0, 0]), true],
])("a video: %s", async (_name, content, complete) => {
  expect(await inspect(source(content))).toMatchObject({ kind: "video", complete });
});

test("a file that cannot be read is said to be one", async () => {
  const gone: EvidenceSource = { path: "a", size: 10, read: () => Promise.reject(new Error("gone")) };
  expect(await inspect(gone)).toMatchObject({ readable: false, kind: "unknown", hash: null });
  // Asked for a hash, it answers that there is none, so that nobody asks for ever.
  expect(await inspect(gone, { hash: true })).toMatchObject({ readable: false, hash: "" });
});

test("any bytes yield facts, never an exception", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(jpeg(9, 9), mp4(), png(9, 9), bytes("")),
      fc.nat(),
      fc.uint8Array({ maxLength: 300 }),
      async (start, at, rest) => {
        const content = joined(start.slice(0, at % (start.length + 1)), rest);
        const facts = await inspect(source(content), { hash: true });
        expect(facts.readable).toBe(true);
        expect(facts.hash).toHaveLength(64);
      },
    ),
    { numRuns: 200 },
  );
});

describe("many files", () => {
  const sources = (count: number): Map<string, EvidenceSource> =>
    new Map(Array.from({ length: count }, (_, i) => [`f${i}`, source(bytes(`isi ${i}`), `f${i}`)]));
  const needs = (count: number): FileNeed[] => Array.from({ length: count }, (_, i) => need({ path: `f${i}` }));

  test("each once, a few at a time, counted", async () => {
    let open = 0;
    let most = 0;
    const watched = new Map(
      [...sources(40)].map(([path, file]): [string, EvidenceSource] => [
        path,
        {
          ...file,
          async read(from, to) {
            open += 1;
            most = Math.max(most, open);
            await new Promise((resolve) => setTimeout(resolve, 1));
            open -= 1;
            return file.read.call(file, from, to);
          },
        },
      ]),
    );
    const seen: number[] = [];
    const all = await inspectFiles({
      sources: watched,
      needs: needs(40),
      openPdfReader: async () => opened,
      onFacts: (_facts, done) => seen.push(done),
    });
    expect(all).toBe(true);
    expect(seen).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  test("stops when told to, and says so", async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const all = await inspectFiles({
      sources: sources(40),
      needs: needs(40),
      openPdfReader: async () => opened,
      signal: stop.signal,
      onFacts: ({ path }, done) => {
        seen.push(path);
        if (done === 5) stop.abort();
      },
    });
    expect(all).toBe(false);
    expect(seen).toHaveLength(5);
  });

  test("the reader of PDFs is loaded once, and only for a PDF; one that cannot be loaded leaves the rest", async () => {
    let loaded = 0;
    const openPdfReader = async (): Promise<PdfReader> => {
      loaded += 1;
      throw new Error("offline");
    };
    const run = async (files: Map<string, EvidenceSource>): Promise<FileFacts[]> => {
      const facts: FileFacts[] = [];
      await inspectFiles({
        sources: files,
        needs: needs(files.size),
        openPdfReader,
        onFacts: (found) => facts.push(found),
      });
      return facts;
    };
    await run(sources(3));
    expect(loaded).toBe(0);
    const mixed = sources(4)
      .set("f1", source(pdf({ pages: ["a"] }), "f1"))
      .set("f2", source(pdf({ pages: ["b"] }), "f2"));
    const facts = await run(mixed);
    expect(loaded).toBe(1);
    expect(facts.filter(({ pdf: found }) => found?.state === "unopened")).toHaveLength(2);
    expect(facts.every(({ readable }) => readable)).toBe(true);
  });
});

test("a folder on disk: files below it, hidden ones and links to folders left out, parts read as asked", async () => {
  const folder = mkdtempSync(join(tmpdir(), "iid-bukti-"));
  mkdirSync(join(folder, "a/b"), { recursive: true });
  writeFileSync(join(folder, "a/b/satu.txt"), "0123456789");
  writeFileSync(join(folder, "dua.txt"), "");
  writeFileSync(join(folder, "Thumbs.db"), "x");
  symlinkSync(folder, join(folder, "a/putar"));
  symlinkSync(join(folder, "dua.txt"), join(folder, "tiga.txt"));
  const sources = await folderSources(folder);
  expect(sources.map(({ path, size }) => [path, size])).toEqual([
    ["a/b/satu.txt", 10],
    ["dua.txt", 0],
    ["tiga.txt", 0],
  ]);
  expect(new TextDecoder().decode(await sources[0]!.read(2, 5))).toBe("234");
  await expect(folderSources(join(folder, "tiada"))).rejects.toThrow("ENOENT");
});

test("files picked in a dialog: the folder's name, paths without it, hidden ones left out", async () => {
  const file = (path: string): File => {
    const picked = new File(["0123456789"], path.slice(path.lastIndexOf("/") + 1));
    Object.defineProperty(picked, "webkitRelativePath", { value: path });
    return picked;
  };
  const { name, sources } = (await pickedFolder([file("Bukti 2026/a/satu.txt"), file("Bukti 2026/.DS_Store")]))!;
  expect(name).toBe("Bukti 2026");
  expect(sources.map(({ path, size }) => [path, size])).toEqual([["a/satu.txt", 10]]);
  expect(new TextDecoder().decode(await sources[0]!.read(8, 10))).toBe("89");
  const single = new File(["x"], "lepas.pdf");
  Object.defineProperty(single, "webkitRelativePath", { value: "" });
  expect(await pickedFolder([single])).toMatchObject({ name: "", sources: [{ path: "lepas.pdf" }] });
});

test("a drive that answers no more keeps nobody waiting for ever", async () => {
  jest.useFakeTimers();
  const facts = inspect({ path: "a", size: 10, read: () => new Promise(() => undefined) });
  await jest.advanceTimersByTimeAsync(25_000);
  expect(await facts).toMatchObject({ readable: false, kind: "unknown" });
  jest.useRealTimers();
});
