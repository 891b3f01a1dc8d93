// Reads mutants in a thread of its own, which the test can end when one of them never comes back.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parentPort, workerData } from "node:worker_threads";
import { loadSource } from "../../scripts/loadSource.mjs";

/** @typedef {import("./mutant").Mutant} Mutant */
const { mutate } = /** @type {typeof import("./mutant")} */ (loadSource("test/fuzz/mutant.ts"));
const { readXlsxWorkbook, XlsxError } = /** @type {typeof import("../../src/xlsx/index")} */ (
  loadSource("src/xlsx/index.ts")
);
const { nodeUnpacking } = /** @type {typeof import("../../src/xlsx/zip/nodeUnpacking")} */ (
  loadSource("src/xlsx/zip/nodeUnpacking.ts")
);
const { assessWorkbook } = /** @type {typeof import("../../src/cli/judging/assess")} */ (
  loadSource("src/cli/judging/assess.ts")
);
const { newestRules } = /** @type {typeof import("../../src/rules/index")} */ (loadSource("src/rules/index.ts"));
const { ruleSet } = /** @type {typeof import("../../src/rules/years/ruleSet")} */ (
  loadSource("src/rules/years/ruleSet.ts")
);

/** @type {Uint8Array[]} */
const books = workerData.map((/** @type {string} */ file) => new Uint8Array(readFileSync(file)));
const rules = ruleSet(newestRules().year);

/** @returns {Promise<{ outcome: "refused" | "read" | "thrown"; said: string }>} */
async function read(/** @type {Uint8Array} */ bytes, /** @type {boolean} */ native) {
  let data;
  try {
    data = await readXlsxWorkbook(bytes, "uji.xlsx", native ? nodeUnpacking : undefined);
  } catch (error) {
    if (error instanceof XlsxError) return { outcome: "refused", said: error.reason };
    return { outcome: "thrown", said: `reading: ${String(error)}` };
  }
  try {
    assessWorkbook(data, rules);
  } catch (error) {
    return { outcome: "thrown", said: `judging: ${error instanceof Error ? error.stack : String(error)}` };
  }
  return { outcome: "read", said: JSON.stringify(data) };
}

/** @type {Map<number, string>} What is in the books as they are. */
const known = new Map();

parentPort?.on("message", async (/** @type {Mutant} */ mutant) => {
  const at = mutant.book % books.length;
  const book = /** @type {Uint8Array} */ (books[at]);
  const bytes = mutate(book, mutant);
  const native = mutant.book % 2 === 0;
  const started = performance.now();
  const { outcome, said } = await read(bytes, native);
  const milliseconds = performance.now() - started;
  if (!known.has(at)) known.set(at, (await read(book, native)).said);
  const same = said === known.get(at);
  parentPort?.postMessage({ outcome, said: outcome === "read" ? "" : said, same, milliseconds });
});
