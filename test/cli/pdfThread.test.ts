import { Worker } from "node:worker_threads";
import { PdfThread } from "../../src/cli/evidence/pdfThread";

/** Says how many files this thread has read, and the first byte; some bytes are special. */
const READER = `
  const { parentPort } = require("node:worker_threads");
  let count = 0;
  parentPort.on("message", ({ bytes, text }) => {
    if (bytes[0] === 1) for (;;);
    if (bytes[0] === 2) for (const all = []; ; ) all.push(new Array(1e5).fill(all.length));
    if (bytes[0] === 3) process.exit(1);
    if (bytes[0] === 4) throw new Error("rusak");
    count += 1;
    setTimeout(() => parentPort.postMessage({ state: "opened", pages: count, read: 1, hasText: text, text: null }), 5);
  });`;

test("a file that takes all time or memory, or ends the thread, costs itself; the others are read in turn", async () => {
  let started = 0;
  const thread = new PdfThread(() => {
    started += 1;
    return new Worker(READER, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
  }, 1_500);
  const kinds = [0, 0, 1, 0, 2, 0, 3, 4, 0, 0];
  const facts = await Promise.all(kinds.map((kind) => thread.read(new Uint8Array([kind]), true)));
  const opened = (pages: number): unknown => ({ state: "opened", pages, read: 1, hasText: true, text: null });
  const lost = { state: "unopened" };
  expect(facts).toEqual([opened(1), opened(2), lost, opened(1), lost, opened(1), lost, lost, opened(1), opened(2)]);
  expect(started).toBe(5);
  thread.close();
}, 30_000);
