// `npm run test:e2e:repeat`: the end-to-end tests again and again, at full speed and with the browser slowed down, to find
// tests that pass by luck. Needs a build.
//   npm run test:e2e:repeat -- [--rounds 10] [--slowdowns 1,4,8] [part of a test file's path …]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "10" }, slowdowns: { type: "string", default: "1,4,8" } },
});
const rounds = Number(values.rounds);
const slowdowns = values.slowdowns.split(",").map(Number);
if (![rounds, ...slowdowns].every((number) => Number.isFinite(number) && number >= 1)) {
  console.error("rounds and slowdowns are numbers of 1 and more");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "iid-e2e-"));

/** Runs all tests once: how many passed, and for each test that failed its name and the first line of the reason. */
function run(/** @type {number} */ slowdown) {
  const report = join(folder, "report.json");
  rmSync(report, { force: true });
  const config = ["--config", "jest.e2e.config.cjs", "--runInBand", "--json", "--outputFile", report];
  const env = { ...process.env, E2E_SLOWDOWN: String(slowdown) };
  const { status } = spawnSync(process.execPath, [jest, ...config, ...positionals], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (!existsSync(report)) return { passed: 0, failures: new Map([["all tests", "the run ended without a report"]]) };
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  const failures = new Map();
  let passed = 0;
  for (const { name, message, assertionResults } of testResults) {
    const file = relative("test/e2e", name);
    // A file that cannot start has no tests to count, yet it has failed.
    if (assertionResults.length === 0) failures.set(file, firstLine(message));
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status === "passed") passed++;
      else failures.set(`${file}: ${fullName}`, firstLine(failureMessages.join("\n")));
    }
  }
  // Neither a run of nothing nor one that ended badly for another reason has passed.
  if (failures.size === 0 && (status !== 0 || passed === 0)) {
    failures.set("all tests", `${passed} tests passed, and jest ended with ${status}`);
  }
  return { passed, failures };
}

function firstLine(/** @type {string} */ text) {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.find((line) => line !== "") ?? "";
}

/** Number of failures by test and by slowdown. */
const table = new Map();

for (let round = 1; round <= rounds; round++) {
  for (const slowdown of slowdowns) {
    const start = Date.now();
    const { passed, failures } = run(slowdown);
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(
      `round ${round}/${rounds}, ${slowdown}x slower: ${passed} passed, ${failures.size} failed, ${seconds} s`,
    );
    for (const [test, reason] of failures) {
      console.log(`  ${test}\n    ${reason}`);
      const counts = table.get(test) ?? new Map();
      table.set(test, counts.set(slowdown, (counts.get(slowdown) ?? 0) + 1));
    }
  }
}
rmSync(folder, { recursive: true, force: true });

console.log(`\nfailures in ${rounds} rounds by slowdown`);
console.log(["", ...slowdowns.map((slowdown) => `${slowdown}x`)].join("\t"));
for (const [test, counts] of table) {
  console.log([test, ...slowdowns.map((slowdown) => counts.get(slowdown) ?? 0)].join("\t"));
}
if (table.size === 0) console.log("none");
process.exit(table.size === 0 ? 0 : 1);
