import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { PdfThread } from "../../src/cli/evidence/pdfThread";
import type { PdfFacts } from "../../src/folder/index";
import { pdf } from "../folder/support/files";
import { HOSTILE_PDFS } from "../folderFiles/hostilePdfs";
import { builtCommand } from "./command";

/** Shorter than the command waits, so that this ends sooner. */
const SECONDS = 8;
const MEGABYTES = 512;
const FACTS: readonly PdfFacts["state"][] = ["opened", "damaged", "encrypted", "unopened"];

let reader = "";

beforeAll(() => {
  reader = join(dirname(builtCommand()), "iid-pdf.mjs");
}, 180_000);

test.each(Object.entries(HOSTILE_PDFS))(
  "%s: read, or given up within the limits, and the next file is read",
  async (_what, make) => {
    const thread = new PdfThread(
      () => new Worker(reader, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES }, stdout: true, stderr: true }),
      SECONDS * 1_000,
    );
    const start = performance.now();
    const facts = await thread.read(make(), true);
    const seconds = (performance.now() - start) / 1_000;
    expect(FACTS).toContain(facts.state);
    expect(seconds).toBeLessThan(SECONDS + 5);
    expect(await thread.read(pdf({ pages: ["Surat Keputusan Bupati"] }), true)).toMatchObject({
      state: "opened",
      pages: 1,
    });
    thread.close();
  },
  90_000,
);
