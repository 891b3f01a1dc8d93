// Runs one test file of the core in this process, on modules that know nothing of another run: what jest does, without what
// makes a run of jest dear (a context of V8, a graph of files and the compiling of each module, all of it anew each time).
import { jestExpect } from "@jest/expect";
import * as circus from "jest-circus";
import fastCheck from "fast-check";
import { ownSources } from "../loadSource.mjs";

/** @typedef {import("jest-circus").State["rootDescribeBlock"]} DescribeBlock */
/** @typedef {Extract<DescribeBlock["children"][number], { type: "test" }>} TestEntry */
/**
 * Milliseconds are of the processor. A test that counts what its property saw may fail because it saw fewer values: that
 * is no failure.
 * @typedef {{ name: string, ms: number, failure?: string }} Outcome
 */

/** As in jest.config.cjs. */
const TIMEOUT_MS = 60_000;
/** A property is tried with so many values: what changes a figure shows in the first ones, or in a test of its own. */
const VALUES = 10;

/** What the properties of the running test came to. */
const properties = { shortened: false, broken: false };

function broke(/** @type {unknown} */ error) {
  properties.broken = true;
  throw error;
}

/** fast-check as the tests get it: the same values each time, few of them, and the first that fails is enough. */
const fewValues = {
  ...fastCheck,
  assert: (
    /** @type {Parameters<typeof fastCheck.assert>[0]} */ property,
    /** @type {import("fast-check").Parameters<unknown>} */ given = {},
  ) => {
    const { numRuns = 100 } = given;
    if (numRuns > VALUES) properties.shortened = true;
    try {
      const held = fastCheck.assert(property, {
        ...given,
        seed: 1,
        endOnFailure: true,
        numRuns: Math.min(numRuns, VALUES),
      });
      return held instanceof Promise ? held.catch(broke) : held;
    } catch (error) {
      return broke(error);
    }
  },
};

/** Gives this process the names that tests find in jest's. */
export function prepareTests() {
  const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
  Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect });
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
  const load = ownSources({ "fast-check": { ...fewValues, default: fewValues } });
  Object.assign(globalThis, { jest: { requireActual: load } });
  load(file);
  loaded?.();

  const all = [...testsOf(state.rootDescribeBlock)];
  const skip = (/** @type {TestEntry[]} */ tests) => tests.forEach((one) => (one.mode = "skip"));
  skip(all.filter((one) => !wanted(nameOf(one))));
  /** @type {Map<TestEntry, Outcome>} */
  const outcomes = new Map();
  let started = 0;
  const listen = (/** @type {import("jest-circus").Event} */ event) => {
    if (event.name === "test_started") {
      started = processorMs();
      Object.assign(properties, { shortened: false, broken: false });
      running?.(nameOf(event.test));
    }
    if (event.name !== "test_done") return;
    running?.(undefined);
    const { errors } = event.test;
    const failed = errors.length > 0 && (properties.broken || !properties.shortened);
    outcomes.set(event.test, {
      name: nameOf(event.test),
      ms: processorMs() - started,
      ...(failed && { failure: String(errors[0]) }),
    });
    if (bail && failed) skip(all);
  };
  circus.addEventHandler(listen);
  try {
    await circus.run();
  } finally {
    circus.removeEventHandler(listen);
  }
  const [error] = state.unhandledErrors;
  if (error) throw error;
  return [...outcomes.values()];
}
