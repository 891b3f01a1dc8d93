// `npm test`: unit, golden, property and office.js tests, then a build and the end-to-end tests in a real browser.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const jest = require.resolve("jest/bin/jest");
// Pages make much that is soon forgotten: with more room for it, less of it is looked through again and again.
const MEMORY = ["--min-semi-space-size=16", "--max-semi-space-size=64"];
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const folder = mkdtempSync(join(tmpdir(), "iid-test-"));
const totals = { passed: 0, failed: 0, skipped: 0 };
let failed = false;

function runJest(/** @type {string} */ config, /** @type {string[]} */ extra = []) {
  const report = join(folder, `${config}.json`);
  const args = [...MEMORY, jest, "--config", config, "--json", "--outputFile", report, ...extra];
  const run = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    totals.passed += result.numPassedTests;
    // A suite that cannot start has no tests to count, yet it has failed.
    totals.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    totals.skipped += result.numPendingTests;
  } catch {
    failed = true;
  }
  failed ||= run.status !== 0;
}

function runScript(/** @type {string} */ name) {
  const run = spawnSync(npm, ["run", "--silent", name], { stdio: "inherit", shell: process.platform === "win32" });
  failed ||= run.status !== 0;
  return run.status === 0;
}

const only = process.argv[2];
if (only !== "--e2e-only") runJest("jest.config.cjs");
if (only !== "--unit-only" && runScript("build")) runJest("jest.e2e.config.cjs", ["--runInBand"]);
rmSync(folder, { recursive: true, force: true });

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(failed || totals.failed > 0 || totals.passed === 0 ? 1 : 0);
