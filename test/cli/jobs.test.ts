import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { jobsFor } from "../../src/cli/jobs/count";
import { FilePool, type Loss } from "../../src/cli/jobs/pool";
import type { FileOutcome } from "../../src/cli/judging/judgeFile";
import { builtCommand, elements, iid, workFolder } from "./command";
import { RECAP_HEADERS, recapRow, saveWorkbook } from "./workbooks";

const SAMPLE = resolve(__dirname, "../../assets/contoh-iid-2026.xlsx");

let folder = "";

/** Two dozen workbooks of different sizes, a broken one and an empty one among them. */
beforeAll(async () => {
  builtCommand();
  folder = workFolder();
  mkdirSync(join(folder, "data"));
  for (let file = 10; file < 32; file += 1) {
    const rows = Array.from({ length: 1 + (file % 5) }, (_, row) => recapRow(file + row, 40 + row));
    await saveWorkbook(join(folder, "data"), `${file}.xlsx`, { Inovasi: [RECAP_HEADERS, ...rows] });
  }
  copyFileSync(SAMPLE, join(folder, "data", "11a.xlsx"));
  writeFileSync(join(folder, "data", "14a.xlsx"), readFileSync(SAMPLE).subarray(0, 4000));
  writeFileSync(join(folder, "data", "20a.xlsx"), "");
}, 180_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  [["check", "data", "--json"]],
  [["check", "data", "--lang", "en"]],
  [["score", "data", "--json", "--year", "2025,2026"]],
  [["explain", "data"]],
])("%j says the same with one and with several workers", (args) => {
  const alone = iid([...args, "--jobs", "1"], folder);
  expect(alone.code).toBe(2);
  expect(alone.stderr.trimEnd().split("\n")).toHaveLength(2);
  expect(alone.stdout.length).toBeGreaterThan(1000);
  for (const jobs of [["--jobs", "2"], ["-j", "5"], []]) expect(iid([...args, ...jobs], folder)).toEqual(alone);
});

test("a broken file stands in its place and does not stop the others", () => {
  const outcome = iid(["check", "data", "--json", "-j2"], folder);
  const found = elements(outcome);
  expect(found).toHaveLength(25);
  expect(found.filter(({ error }) => error !== undefined).map(({ file }) => file)).toEqual([
    join("data", "14a.xlsx"),
    join("data", "20a.xlsx"),
  ]);
});

test("the exit code and the file of --out are those of one worker", () => {
  const files = ["data/10.xlsx", "data/11a.xlsx", "data/12.xlsx"];
  const outcomes = ["1", "2"].map((jobs) =>
    iid(["check", ...files, "-j", jobs, "--json", "--out", `${jobs}.json`], folder),
  );
  expect(outcomes.map(({ code }) => code)).toEqual([1, 1]);
  expect(readFileSync(join(folder, "2.json"), "utf8")).toBe(readFileSync(join(folder, "1.json"), "utf8"));
});

test.each([
  [["--jobs", "0"], /^iid: --jobs harus bilangan 1 sampai 99, bukan “0”\.$/],
  [["--jobs", "banyak"], /^iid: --jobs harus bilangan/],
  [["-j", "2", "--evidence", "."], /^iid: --jobs tidak dapat dipakai bersama --evidence/],
])("%j is refused", (args, message) => {
  const outcome = iid(["check", "data/10.xlsx", ...args], folder);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr.trimEnd()).toMatch(message);
});

test("workers start only when each has files enough", () => {
  expect([1, 39].map((files) => jobsFor(undefined, files))).toEqual([1, 1]);
  expect(jobsFor(4, 3)).toBe(3);
  expect(jobsFor(3, 0)).toBe(1);
});

describe("a pool", () => {
  /** Answers each file with its name; two names are special. */
  const ECHO = `
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", (message) => {
      if (message === "taken") return;
      const { file } = message;
      if (file === "mati") process.exit(3);
      if (file === "rusak") return parentPort.postMessage({ defect: "Error: rusak\\n    at sini" });
      if (file === "lempar") throw new Error("terlempar");
      if (file === "lama") for (;;);
      if (file.startsWith("bagian")) {
        parentPort.postMessage({ part: file + " 1" });
        parentPort.once("message", () => {
          parentPort.postMessage({ part: file + " 2" });
          parentPort.once("message", () =>
            parentPort.postMessage({ outcome: { printed: [file], problems: [], hasErrors: false } }));
        });
        return;
      }
      if (file.startsWith("banyak")) {
        const of = Number(file.slice(6));
        let done = 0;
        const more = () => {
          parentPort.postMessage({ doing: \`\${(done += 1)} dari \${of}\` });
          if (done < of) setTimeout(more, 500);
          else if (of % 2 === 0) parentPort.postMessage({ outcome: { printed: [file], problems: [], hasErrors: false } });
          else for (;;);
        };
        return more();
      }
      if (file === "rakus") for (const all = []; ; ) all.push(new Array(1e5).fill(file + all.length));
      setTimeout(() => parentPort.postMessage({ outcome: { printed: [file], problems: [], hasErrors: false } }), 20 * Number(file));
    });`;

  function pool(
    files: readonly string[],
    jobs: number,
    told: string[] = [],
    take: (part: string) => Promise<void> = () => Promise.resolve(),
    seconds = 1.5,
  ): FilePool<FileOutcome> {
    const lost = ({ file }: { file: string }, loss: Loss): FileOutcome => ({
      printed: [],
      problems: [`${file}: ${loss.kind === "lost" ? loss.reason : loss.kind}`],
      traces: loss.kind === "defect" ? [loss.error.stack ?? ""] : [],
      hasErrors: false,
    });
    return new FilePool(
      files.map((file) => ({ file })),
      jobs,
      seconds,
      () => new Worker(ECHO, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 64 } }),
      lost,
      (doing) => told.push(doing),
      take,
    );
  }

  async function outcomes(files: readonly string[], jobs: number, seconds?: number): Promise<string[]> {
    const found: string[] = [];
    const working = pool(files, jobs, [], undefined, seconds);
    for (let file = 0; file < files.length; file += 1) {
      const { printed, problems } = await working.next();
      found.push(...printed.map(String), ...problems);
    }
    return found;
  }

  test("gives the outcomes in the order of the files, whichever is ready first", async () => {
    expect(await outcomes(["9", "1", "0", "3", "0", "1"], 3)).toEqual(["9", "1", "0", "3", "0", "1"]);
  });

  test("says which file a worker died over, and works on without it", async () => {
    expect(await outcomes(["1", "mati", "2", "lempar", "0", "mati"], 2)).toEqual([
      "1",
      "mati: exit 3",
      "2",
      "lempar: terlempar",
      "0",
      "mati: exit 3",
    ]);
  });

  test("a file that takes too long costs itself only", async () => {
    expect(await outcomes(["1", "lama", "0"], 1)).toEqual(["1", "lama: time", "0"]);
  }, 30_000);

  test("a file that takes all memory costs itself only", async () => {
    // A busy machine takes its time to fill it.
    expect(await outcomes(["1", "rakus", "2"], 1, 50)).toEqual(["1", "rakus: memory", "2"]);
  }, 60_000);

  test("a file of many files may take as long as each of them is done in time, and no longer", async () => {
    const told: string[] = [];
    const working = pool(["banyak6", "banyak3"], 1, told);
    expect(await working.next()).toMatchObject({ printed: ["banyak6"] });
    expect(told).toEqual([1, 2, 3, 4, 5, 6].map((done) => `${done} dari 6`));
    expect(await working.next()).toMatchObject({ problems: ["banyak3: time"] });
    working.close();
  }, 30_000);

  test("a worker waits until a part was taken, however long that takes", async () => {
    const taken: string[] = [];
    const working = pool(["bagian", "0"], 1, [], async (part) => {
      // Longer than a file may take.
      await new Promise((resolve) => setTimeout(resolve, 1600));
      taken.push(part);
    });
    expect(await working.next()).toMatchObject({ printed: ["bagian"] });
    expect(taken).toEqual(["bagian 1", "bagian 2"]);
    expect(await working.next()).toMatchObject({ printed: ["0"] });
    working.close();
  }, 30_000);

  test("whoever cannot take a part says so to who waits for the file", async () => {
    const working = pool(["bagian"], 1, [], () => Promise.reject(new Error("penuh")));
    await expect(working.next()).rejects.toThrow("penuh");
    working.close();
  });

  test("a defect costs the file it was met in, and keeps its trace", async () => {
    const working = pool(["0", "rusak", "1"], 1);
    await working.next();
    expect(await working.next()).toMatchObject({ problems: ["rusak: defect"], traces: ["Error: rusak\n    at sini"] });
    expect(await working.next()).toMatchObject({ printed: ["1"] });
    working.close();
  });
});
