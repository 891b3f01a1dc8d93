import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { runnablesOf } from "../../src/cli/call/command";
import { allCommands } from "../../src/cli/call/commands";
import { InputProblem } from "../../src/cli/call/problem";
import { readCall } from "../../src/cli/call/readCall";
import { WORKER_MEGABYTES } from "../../src/cli/jobs/limits";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { readWorkbook } from "../../src/workbook/index";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { workFolder } from "./command";

const SAMPLE = resolve(__dirname, "../../assets/contoh-iid-2026.xlsx");

/** A thread whose workbook takes more memory than it may have. */
const exhausted = (): Worker =>
  new Worker("const all = []; for (;;) all.push(new Array(100000).fill(1));", {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: 8 },
  });

let folder = "";
const before = process.cwd();
const said: string[] = [];

beforeEach(() => {
  folder = workFolder();
  process.chdir(folder);
  said.length = 0;
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, "write").mockImplementation((text) => said.push(String(text)) > 0);
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

/** The workbooks that an example names, as files of the folder. @returns what stands behind `iid`, and their names */
function arranged(args: string): { words: string[]; files: string[] } {
  const words = args.split(" ");
  const files = words.flatMap((word, i) => {
    if (["-o", "--out"].includes(words[i - 1] ?? "")) return [];
    if (word.endsWith("/")) return [join(word, "satu.xlsx")];
    return word.endsWith(".xlsx") ? [word.replace("*", "satu")] : [];
  });
  for (const file of files) {
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(SAMPLE, file);
  }
  return { words, files };
}

test("every command that takes workbooks reads them with workers, within limits, and says which of them took too much", async () => {
  const runnables = (await allCommands()).flatMap(runnablesOf);
  const reading = runnables.filter(({ runnable: { operands, flags } }) =>
    [operands, ...flags].some(({ completion }) => completion === "workbook"),
  );
  expect(reading.map(({ title }) => title)).toEqual(expect.arrayContaining(["score", "check", "plan", "send", "map"]));
  const wrong: string[] = [];
  for (const { title, runnable } of reading) {
    // An example with files of other kinds shows what others show as well; one without workbooks shows nothing.
    const fits = (args: string): boolean => !args.includes(".json") && arranged(args).files.length > 0;
    const example = runnable.examples.find(({ args }) => fits(args));
    const { words, files } = arranged(example?.args ?? `${title} buku-kerja.xlsx`);
    said.length = 0;
    const asked = await readCall(words, exhausted);
    if (asked.kind !== "run") throw new Error(`${title} is not run by ${words.join(" ")}`);
    try {
      await asked.bound.run();
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      said.push(error.message, ...error.others);
    }
    const sentence = said.join("");
    const isTold = files.some((file) => sentence.includes(file)) && sentence.includes(String(WORKER_MEGABYTES));
    if (!isTold) wrong.push(`${title}: ${sentence}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test("what merge makes of the workbooks is put together and judged within limits as well; too much is not written", async () => {
  const reading = readWorkbook(await readXlsxWorkbook(readFileSync(SAMPLE), "a.xlsx"), ruleSet(2026));
  const reads = (): Worker =>
    new Worker(
      `const { parentPort, workerData } = require("node:worker_threads");
      parentPort.on("message", ({ file }) => parentPort.postMessage({ outcome: { source: { file, reading: workerData } } }));`,
      { eval: true, workerData: reading },
    );
  copyFileSync(SAMPLE, "a.xlsx");
  const workers = [reads, exhausted];
  const asked = await readCall(["merge", "a.xlsx", "-o", "hasil.xlsx"], () => workers.shift()!());
  if (asked.kind !== "run") throw new Error("merge is not run");
  const sentence = await asked.bound.run().catch((error: Error) => error.message);
  expect(sentence).toContain("hasil.xlsx");
  expect(sentence).toContain(String(WORKER_MEGABYTES));
  expect([workers.length, existsSync("hasil.xlsx")]).toEqual([0, false]);
});
