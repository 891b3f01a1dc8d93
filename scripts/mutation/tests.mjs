// Runs one test file of the core in this process, on modules that know nothing of another run: what jest does, without what
// makes a run of jest dear (a context of V8, a graph of files and the compiling of each module, all of it anew each time).
import { jestExpect } from "@jest/expect";
import * as circus from "jest-circus";
import fastCheck from "fast-check";
import { ownSources } from "../loadSource.mjs";

/** @typedef {import("jest-circus").State["rootDescribeBlock"]} DescribeBlock */
/** @typedef {Extract<DescribeBlock["children"][number], { type: "test" }>} TestEntry */
/** @typedef {{ name: string, ms: number, failure?: string }} Outcome its milliseconds are of the processor */

/** As in jest.config.cjs. */
const TIMEOUT_MS = 60_000;
/** A property is tried for this long: what changes a figure shows in the first values, or in a test of its own. */
const PROPERTY_MS = 1000;

/** Gives this process the names that tests find in jest's. */
export function prepareTests() {
  const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
  Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect });
  // The same values each time, or a change would be noticed today and not tomorrow; and the first that shows it is enough.
  fastCheck.configureGlobal({ seed: 1, endOnFailure: true, interruptAfterTimeLimit: PROPERTY_MS });
}

/** @returns {string} names of the blocks and of the test, as jest joins them */
function nameOf(/** @type {TestEntry | DescribeBlock} */ entry) {
  return entry.parent ? `${nameOf(entry.parent)} ${entry.name}`.trimStart() : "";
}

/** @returns {number} milliseconds of the processor, which do not grow while other programs work too */
export function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @returns {Generator<TestEntry>} */
function* testsOf(/** @type {DescribeBlock} */ block) {
  for (const child of block.children) {
    if (child.type === "test") yield child;
    else yield* testsOf(child);
  }
}

/**
 * @param {string} file its whole path
 * @param {object} how
 * @param {(name: string) => boolean} [how.wanted] which tests are run; all unless told
 * @param {boolean} how.bail whether the rest is left out after the first that fails
 * @param {() => void} [how.loaded] called when all modules were loaded, before the first test
 * @param {(name: string | undefined) => void} [how.running] told which test runs
 * @returns {Promise<Outcome[]>} of the tests that were run
 * @throws {unknown} what the file throws while it is loaded
 */
export async function runTests(file, { wanted = () => true, bail, loaded, running }) {
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = TIMEOUT_MS;
  const load = ownSources();
  Object.assign(globalThis, { jest: { requireActual: load } });
  load(file);
  loaded?.();

  const all = [...testsOf(state.rootDescribeBlock)];
  const skip = (/** @type {TestEntry[]} */ tests) => tests.forEach((one) => (one.mode = "skip"));
  skip(all.filter((one) => !wanted(nameOf(one))));
  /** @type {Map<TestEntry, number>} */
  const taken = new Map();
  let started = 0;
  const listen = (/** @type {import("jest-circus").Event} */ event) => {
    if (event.name === "test_started") {
      started = processorMs();
      running?.(nameOf(event.test));
    }
    if (event.name !== "test_done") return;
    running?.(undefined);
    taken.set(event.test, processorMs() - started);
    if (bail && event.test.errors.length > 0) skip(all);
  };
  circus.addEventHandler(listen);
  try {
    await circus.run();
  } finally {
    circus.removeEventHandler(listen);
  }
  const [error] = state.unhandledErrors;
  if (error) throw error;
  return all
    .filter((one) => one.status === "done")
    .map((one) => ({
      name: nameOf(one),
      ms: taken.get(one) ?? 0,
      ...(one.errors.length > 0 && { failure: String(one.errors[0]) }),
    }));
}
