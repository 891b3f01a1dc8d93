// Runs a test of many random tries in rounds, each with a seed of its own, which is printed: the same seed tries the same again.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";

const require = createRequire(import.meta.url);

/** Ends this process where the tests fail. */
function run(/** @type {string} */ test, /** @type {Record<string, string>} */ env) {
  const { status } = spawnSync(process.execPath, [require.resolve("jest/bin/jest"), test], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * @param {object} options
 * @param {string} options.test which tests: their folder, or a pattern of their paths
 * @param {string} options.count the variable that tells it how many
 * @param {number} options.usual how many unless told
 * @param {number} options.round how many at a time
 * @param {{ test: string, env: Record<string, string> }} [options.before] what is run once, whole, before the rounds
 */
export function runRandom({ test, count, usual, round, before }) {
  const { values, positionals } = parseArgs({
    options: { seed: { type: "string" }, path: { type: "string" } },
    allowPositionals: true,
  });
  const tries = Number(positionals[0] ?? usual);
  const start = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
  if (before) run(before.test, before.env);
  for (let done = 0, seed = start; done < tries; done += round, seed += 1) {
    const now = Math.min(round, tries - done);
    console.log(`${done} of ${tries} done; seed ${seed}`);
    run(test, { ...(values.path && { IID_PATH: values.path }), [count]: String(now), IID_SEED: String(seed) });
  }
  console.log(`${tries} of ${tries} done, all clean`);
}
