// Runs a test of many random tries in rounds, each with a seed of its own, which is printed: the same seed tries the same again.
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
 * @param {number} options.round how many at a time
 * @param {Record<string, string>} [options.first] variables of the first round alone
 */
export function runRandom({ test, count, usual, round, first = {} }) {
  const { values, positionals } = parseArgs({
    options: { seed: { type: "string" }, path: { type: "string" } },
    allowPositionals: true,
  });
  const tries = Number(positionals[0] ?? usual);
  const start = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
  for (let done = 0, seed = start; done < tries; done += round, seed += 1) {
    const now = Math.min(round, tries - done);
    console.log(`${done} of ${tries} done; seed ${seed}`);
    const { status } = spawnSync(process.execPath, [require.resolve("jest/bin/jest"), test], {
      stdio: "inherit",
      env: {
        ...process.env,
        ...(done === 0 ? first : {}),
        ...(values.path && { IID_PATH: values.path }),
        [count]: String(now),
        IID_SEED: String(seed),
      },
    });
    if (status !== 0) process.exit(status ?? 1);
  }
  console.log(`${tries} of ${tries} done, all clean`);
}
