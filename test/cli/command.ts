import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { AssessmentJson } from "../../src/cli/results/assessmentJson";

const ROOT = resolve(__dirname, "../..");
const SOURCES = ["src"];
const CONFIG = ["webpack.cli.config.cjs", "package.json"];
const BUILT = join(tmpdir(), `iid-cli-${createHash("sha1").update(ROOT).digest("hex").slice(0, 12)}`);

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the command once for all tests: again only when a source is newer. @returns the built file */
export function builtCommand(): string {
  const file = join(BUILT, "iid.cjs");
  const sources = Math.max(...[...SOURCES, ...CONFIG].map((path) => newest(join(ROOT, path))));
  if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > sources) return file;
  mkdirSync(BUILT, { recursive: true });
  // Test files run at the same time: each builds aside and moves its result into place in one step.
  const aside = mkdtempSync(join(BUILT, "build-"));
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--config", "webpack.cli.config.cjs", "--stats=errors-only"];
  const built = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, IID_CLI_OUT: aside },
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`the command does not build:\n${built.stdout}${built.stderr}`);
  // The command last: where it is, everything it loads is there.
  for (const name of readdirSync(aside)) if (name !== "iid.cjs") renameSync(join(aside, name), join(BUILT, name));
  renameSync(join(aside, "iid.cjs"), file);
  rmSync(aside, { recursive: true });
  return file;
}

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function iid(args: readonly string[], cwd: string): Outcome {
  const run = spawnSync(process.execPath, [builtCommand(), ...args], { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Under the rules of 2026, for expectations with numbers of that year. */
export function iid2026(args: readonly string[], cwd: string): Outcome {
  return iid([...args, "--year", "2026"], cwd);
}

export function elements(outcome: Outcome): (AssessmentJson & { error?: string })[] {
  return JSON.parse(outcome.stdout) as (AssessmentJson & { error?: string })[];
}

/** The first element; fails loudly when there is none. */
export function element(outcome: Outcome): AssessmentJson {
  const first = elements(outcome)[0];
  if (!first) throw new Error(`no element; stderr: ${outcome.stderr}`);
  return first;
}

export function workFolder(): string {
  return mkdtempSync(join(tmpdir(), "iid-cli-test-"));
}
