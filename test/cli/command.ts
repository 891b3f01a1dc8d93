import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { AssessmentJson } from "../../src/cli/results/assessmentJson";

const ROOT = resolve(__dirname, "../..");
/** What the command is made of. */
const SOURCES = ["src", "webpack.cli.config.cjs", "package.json", "package-lock.json"];
/** Where `npm ci` leaves it. */
const INSTALLED = join(ROOT, "dist/cli");
const BUILT = join(tmpdir(), `iid-cli-${createHash("sha1").update(ROOT).digest("hex").slice(0, 12)}`);
const COMMAND = "iid.cjs";

/** Time of the newest file at or below a path, 0 when there is none. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

let built: string | null = null;

/** The command of these sources, made once for all tests: again only when a source is newer. @returns the built file */
export function builtCommand(): string {
  // Nobody changes the sources while a test file runs, and there are two thousand of them to look at.
  built ??= upToDate();
  return built;
}

function upToDate(): string {
  const file = join(BUILT, COMMAND);
  const sources = Math.max(...SOURCES.map((path) => newest(join(ROOT, path))));
  if (newest(file) > sources) return file;
  mkdirSync(BUILT, { recursive: true });
  // Test files run at the same time: each makes it aside and moves its result into place in one step.
  const aside = mkdtempSync(join(BUILT, "build-"));
  if (newest(join(INSTALLED, COMMAND)) > sources) copyFiles(INSTALLED, aside);
  else build(aside);
  // The command last: where it is, everything it loads is there.
  for (const name of readdirSync(aside)) if (name !== COMMAND) renameSync(join(aside, name), join(BUILT, name));
  renameSync(join(aside, COMMAND), file);
  rmSync(aside, { recursive: true });
  return file;
}

function copyFiles(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isFile()) copyFileSync(join(from, entry.name), join(to, entry.name));
}

function build(folder: string): void {
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const args = [webpack, "--config", "webpack.cli.config.cjs", "--stats=errors-only"];
  const env = { ...process.env, IID_CLI_OUT: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`the command does not build:\n${stdout}${stderr}`);
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
