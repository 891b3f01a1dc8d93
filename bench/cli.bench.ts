import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { keepRatio, median } from "./measure";
import { filledTemplate, plainWorkbook } from "./workbookFiles";

const CLI = resolve("bin/iid.js");
const EXCELJS = resolve("bench/processes/exceljs.cjs");
const CPU_TIME = resolve("bench/processes/cpuTime.cjs");
/** Findings are no failure of a measured run. */
const FINISHED: readonly (number | null)[] = [0, 1];
/** A large folder; `IID_BENCH_FILES` makes it smaller. */
const FILES = Number(process.env["IID_BENCH_FILES"] ?? 530);
const ROWS = 70;

interface Cost {
  /** Start to end of the process and its CPU time, both in ms. */
  wall: number;
  cpu: number;
}

const folder = mkdtempSync(join(tmpdir(), "iid-bench-"));
const cpuFile = join(folder, "cpu");

function run(args: readonly string[]): Cost {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", CPU_TIME, ...args], {
    env: { ...process.env, IID_BENCH_CPU: cpuFile },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const wall = performance.now() - start;
  if (!FINISHED.includes(status)) throw new Error(`${args.join(" ")}: ${stderr}`);
  return { wall, cpu: Number(readFileSync(cpuFile, "utf8")) };
}

/**
 * Two programs in turn, A B A B …; the ratio is that of each pair, so that a drifting machine hits both.
 * @param counts which ratio the history keeps
 */
function compare(
  label: string,
  ours: readonly string[],
  peer: readonly string[],
  pairs: number,
  counts: keyof Cost = "cpu",
): void {
  run(ours);
  run(peer);
  const costs = Array.from({ length: pairs }, () => [run(ours), run(peer)] as const);
  const time = (side: 0 | 1, kind: keyof Cost): string => median(costs.map((pair) => pair[side][kind])).toFixed(0);
  const ratioOf = (kind: keyof Cost): number => median(costs.map(([a, b]) => b[kind] / a[kind]));
  const ratio = (kind: keyof Cost): string => ratioOf(kind).toFixed(2);
  keepRatio(label, ratioOf(counts));
  console.log(
    `${label}: ${ratio("wall")}x as fast (${time(0, "wall")} against ${time(1, "wall")} ms), ` +
      `CPU ${ratio("cpu")}x (${time(0, "cpu")} against ${time(1, "cpu")} ms)`,
  );
}

async function main(): Promise<void> {
  for (const [name, bytes] of [
    ["200 plain rows", await plainWorkbook(200)],
    ["template with 200 rows", await filledTemplate(200)],
  ] as const) {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    for (const args of [
      ["check", file, "--json"],
      ["check", file],
      ["score", file],
    ]) {
      const options = args.slice(2).join(" ");
      compare(`${name}, ${args[0]!} ${options}`.trim() + ", exceljs reading", [CLI, ...args], [EXCELJS, file], 15);
    }
  }
  const template = await filledTemplate(ROWS);
  for (const [name, bytesOf] of [
    ["plain", (file: number) => plainWorkbook(ROWS, file * ROWS)],
    ["template", () => Promise.resolve(template)],
  ] as const) {
    const many = join(folder, name);
    mkdirSync(many);
    for (let file = 0; file < FILES; file += 1) writeFileSync(join(many, `${file}.xlsx`), await bytesOf(file));
    const check = [CLI, "check", many, "--json"];
    const label = `${FILES} ${name} files of ${ROWS} rows`;
    compare(`${label}, check --json, one thread, exceljs reading`, [...check, "--jobs", "1"], [EXCELJS, many], 3);
    // What counts here is the time from start to end: two workers take no less CPU time than one.
    const [two, one] = ["2", "1"].map((jobs) => [...check, "--jobs", jobs]);
    compare(`${label}, two workers against one`, two!, one!, 3, "wall");
  }
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}
