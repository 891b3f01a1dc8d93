// Runs a test of many random tries with a seed of its own, which is printed: the same seed tries the same again.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);

/**
 * @param {object} options
 * @param {string} options.test the folder of the test
 * @param {string} options.count the variable that tells it how many
 * @param {number} options.usual how many unless told
 */
export function runRandom({ test, count, usual }) {
  const { values, positionals } = parseArgs({
    options: { seed: { type: "string" }, path: { type: "string" } },
    allowPositionals: true,
  });
  const seed = values.seed ?? String(randomInt(2 ** 31));
  const tries = positionals[0] ?? String(usual);
  console.log(`${tries} tries, seed ${seed}`);
  const { status } = spawnSync(process.execPath, [require.resolve("jest/bin/jest.js"), test], {
    stdio: "inherit",
    env: { ...process.env, [count]: tries, IID_SEED: seed, ...(values.path && { IID_PATH: values.path }) },
  });
  process.exit(status ?? 1);
}
