// `npm run mutation [-- FOLDER …] [-- --file NAME] [-- --every N [--seed S]] [-- --workers N]`: changes the core in thousands
// of small ways, one at a time, and counts the changes that the tests of the same folder notice. A folder takes minutes to
// an hour, one in N of its changes an Nth of that. Reports, with every change that lived, are in reports/mutation. The score
// is told, never enforced.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const FOLDERS = ["rules", "scoring", "checks", "analysis", "planning"];
/** They look at files and start programs, which no change in memory reaches. */
const OUTSIDE = /\/docs\.test\.ts$|from "node:child_process"/;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: "string", default: "**/*.ts" },
    every: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
  },
});
const every = Number(values.every);
const unknown = positionals.filter((folder) => !FOLDERS.includes(folder));
if (unknown.length > 0) {
  console.error(`no folder of the core: ${unknown.join(", ")}; there are ${FOLDERS.join(", ")}`);
  process.exit(2);
}
if (!Number.isInteger(every) || every < 1) {
  console.error(`--every takes a whole number from 1 on, not "${values.every}"`);
  process.exit(2);
}

/** @returns {string[]} paths from the project's folder */
function testsOf(/** @type {string} */ folder) {
  return readdirSync(`test/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => `test/${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => !OUTSIDE.test(path) && !OUTSIDE.test(readFileSync(path, "utf8")))
    .sort();
}

/** @returns {ConstructorParameters<typeof import("@stryker-mutator/core").Stryker>[0]} */
function optionsOf(/** @type {string} */ folder) {
  return {
    mutate: [
      `src/${folder}/${values.file}`,
      // Data and words, and what is written from data.
      "!src/**/*.{generated,texts,cases,d}.ts",
      "!src/**/types.ts",
    ],
    plugins: ["./scripts/mutation/runner.mjs", "./scripts/mutation/sample.mjs"],
    testRunner: "core",
    coreTests: testsOf(folder),
    ...(every > 1 && { checkers: ["sample"], sample: { every, seed: values.seed } }),
    coverageAnalysis: "perTest",
    concurrency: Number(values.workers),
    // A change that never ends is mostly stopped by how often it is met. Others wait long, or a busy machine would be taken
    // for a test that notices.
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 60,
    timeoutFactor: 10,
    // Node takes the types out as it reads the sources.
    disableTypeChecks: false,
    ignorePatterns: ["/assets", "/bench", "/dist", "/preview", "/test/e2e", "/test/fixtures"],
    reporters: ["progress-append-only", "clear-text", "html", "json"],
    htmlReporter: { fileName: `reports/mutation/${folder}.html` },
    jsonReporter: { fileName: `reports/mutation/${folder}.json` },
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    thresholds: { high: 90, low: 85, break: null },
    tempDirName: ".stryker-tmp",
  };
}

/** @returns {number} half the width of the range that holds the score of all changes 19 times in 20, in percent */
function errorOf(/** @type {number} */ share, /** @type {number} */ size) {
  return every === 1 ? 0 : 196 * Math.sqrt((share * (1 - share) * (1 - 1 / every)) / Math.max(1, size));
}

process.chdir(fileURLToPath(new URL("../", import.meta.url)));
mkdirSync("reports/mutation", { recursive: true });

const { Stryker } = await import("@stryker-mutator/core");
const lines = [];
for (const folder of positionals.length > 0 ? positionals : FOLDERS) {
  const results = await new Stryker(optionsOf(folder)).runMutationTest();
  const count = (/** @type {string[]} */ ...statuses) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const lived = count("Survived", "NoCoverage");
  const share = noticed / Math.max(1, noticed + lived);
  const score = `${(100 * share).toFixed(1).padStart(5)} %`;
  const error = errorOf(share, noticed + lived);
  lines.push(
    `${folder.padEnd(10)} ${score}${error > 0 ? ` ± ${error.toFixed(1)}` : ""}  ${noticed} noticed, ${lived} lived`,
  );
}
console.log(`\n${lines.join("\n")}`);
