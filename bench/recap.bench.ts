import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median } from "./measure";
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
}

const folder = mkdtempSync(join(tmpdir(), "iid-bench-"));
const costFile = join(folder, "cost");

function run(program: string, args: readonly string[]): Cost {
  const { status, stderr } = spawnSync(program, args, {
    env: { ...process.env, IID_BENCH_COST: costFile },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return JSON.parse(readFileSync(costFile, "utf8")) as Cost;
}

/** The first Python that has openpyxl; `null` where none has. */
function pythonWithOpenpyxl(): string | null {
  const known = ["python3", "/usr/bin/python3", "python"];
  return known.find((one) => spawnSync(one, ["-c", "import openpyxl"]).status === 0) ?? null;
}

function compare(label: string, python: string, many: string): void {
  const ours = (): Cost => run(process.execPath, ["--require", COST, CLI, "recap", many, "--json", "--jobs", "1"]);
  for (const mode of ["whole", "read-only"]) {
    const theirs = (): Cost => run(python, [OPENPYXL, many, mode]);
    // In turn, so that a drifting machine hits both; the ratio is that of each pair.
    const costs = Array.from({ length: PAIRS }, () => [ours(), theirs()] as const);
    const of = (side: 0 | 1, kind: keyof Cost): string => median(costs.map((pair) => pair[side][kind])).toFixed(0);
    const ratio = median(costs.map(([a, b]) => b.cpu / a.cpu)).toFixed(2);
    console.log(
      `${label}, recap against openpyxl reading (${mode}): CPU ${ratio}x as fast (${of(0, "cpu")} against ${of(1, "cpu")} ms), ` +
        `memory ${of(0, "memory")} against ${of(1, "memory")} MB`,
    );
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
