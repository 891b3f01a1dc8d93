import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { keepRatio, median } from "./measure";
import { filledTemplate, plainWorkbook } from "./workbookFiles";

const CLI = resolve("bin/iid.js");
const COST = resolve("bench/processes/cost.cjs");
const OPENPYXL = resolve("bench/processes/readWithOpenpyxl.py");
/** Every region of the country; `IID_BENCH_FILES` makes it smaller. */
const FILES = Number(process.env["IID_BENCH_FILES"] ?? 546);
const ROWS = 70;
const PAIRS = Number(process.env["IID_BENCH_PAIRS"] ?? 3);

interface Cost {
  /** CPU time of the whole process, its threads included, in ms: a busy machine changes it least. */
  cpu: number;
  /** The most memory that it had, in MB. */
  memory: number;
  /** From start to end, in ms. */
  wall: number;
}

const folder = mkdtempSync(join(tmpdir(), "iid-bench-"));
const costFile = join(folder, "cost");

function run(program: string, args: readonly string[]): Cost {
  const start = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    env: { ...process.env, IID_BENCH_COST: costFile },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  const wall = performance.now() - start;
  return { ...(JSON.parse(readFileSync(costFile, "utf8")) as Omit<Cost, "wall">), wall };
}

/** The first Python that has openpyxl; `null` where none has. */
function pythonWithOpenpyxl(): string | null {
  const known = ["python3", "/usr/bin/python3", "python"];
  return known.find((one) => spawnSync(one, ["-c", "import openpyxl"]).status === 0) ?? null;
}

/** On one thread what counts is CPU time; as the command runs by itself, the time until it is done. */
const WAYS: readonly { way: string; jobs: readonly string[]; counts: "cpu" | "wall" }[] = [
  { way: "one thread, CPU time", jobs: ["--jobs", "1"], counts: "cpu" },
  { way: "workers as by default, from start to end", jobs: [], counts: "wall" },
];

function compare(label: string, python: string, many: string): void {
  for (const mode of ["whole", "read-only"]) {
    for (const { way, jobs, counts } of WAYS) {
      const ours = (): Cost => run(process.execPath, ["--require", COST, CLI, "recap", many, "--json", ...jobs]);
      const theirs = (): Cost => run(python, [OPENPYXL, many, mode]);
      // In turn, so that a drifting machine hits both; the ratio is that of each pair.
      const costs = Array.from({ length: PAIRS }, () => [ours(), theirs()] as const);
      const of = (side: 0 | 1, kind: keyof Cost): string => median(costs.map((pair) => pair[side][kind])).toFixed(0);
      const ratio = median(costs.map(([a, b]) => b[counts] / a[counts]));
      const what = `${label}, recap, ${way}, openpyxl reading (${mode})`;
      console.log(
        `${what}: ${ratio.toFixed(2)}x as fast (${of(0, counts)} against ${of(1, counts)} ms), ` +
          `memory ${of(0, "memory")} against ${of(1, "memory")} MB`,
      );
      keepRatio(what, ratio);
    }
  }
}

async function main(): Promise<void> {
  const python = pythonWithOpenpyxl();
  if (python === null) {
    console.log("No Python with openpyxl here: apt-get install python3-openpyxl, then once more.");
    return;
  }
  const template = await filledTemplate(ROWS);
  for (const [name, bytesOf] of [
    ["plain", (file: number) => plainWorkbook(ROWS, file * ROWS)],
    ["template", () => Promise.resolve(template)],
  ] as const) {
    const many = join(folder, name);
    mkdirSync(many);
    for (let file = 0; file < FILES; file += 1) writeFileSync(join(many, `${file}.xlsx`), await bytesOf(file));
    compare(`${FILES} ${name} files of ${ROWS} rows`, python, many);
  }
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}
