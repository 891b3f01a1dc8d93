import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { median } from "./measure";
import { filledTemplate, plainWorkbook } from "./workbookFiles";

const CLI = resolve("bin/iid.js");
const EXCELJS = resolve("bench/processes/exceljs.cjs");
const CPU_TIME = resolve("bench/processes/cpuTime.cjs");
/** Findings are no failure of a measured run. */
const FINISHED: readonly (number | null)[] = [0, 1];

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

/** Two programs in turn, A B A B …; the ratio is that of each pair, so that a drifting machine hits both. */
function compare(label: string, ours: readonly string[], peer: readonly string[], pairs: number): void {
  run(ours);
  run(peer);
  const costs = Array.from({ length: pairs }, () => [run(ours), run(peer)] as const);
  const time = (side: 0 | 1, kind: keyof Cost): string => median(costs.map((pair) => pair[side][kind])).toFixed(0);
  const ratio = (kind: keyof Cost): string => median(costs.map(([a, b]) => b[kind] / a[kind])).toFixed(2);
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
      compare(`${name}, ${args[0]!} ${options}`.trim(), [CLI, ...args], [EXCELJS, file], 15);
    }
  }
  for (const [name, bytes] of [
    ["plain", await plainWorkbook(70)],
    ["template", await filledTemplate(70)],
  ] as const) {
    const many = join(folder, name);
    mkdirSync(many);
    for (let file = 1; file <= 530; file += 1) writeFileSync(join(many, `${file}.xlsx`), bytes);
    compare(`530 ${name} files of 70 rows, one thread`, [CLI, "check", many, "--json"], [EXCELJS, many], 3);
  }
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}
