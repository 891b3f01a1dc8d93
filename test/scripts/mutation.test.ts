import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(__dirname, "../..");
const SCRIPTS = pathToFileURL(join(ROOT, "scripts/")).href;

const COUNTER = `
let count = 0;
export const next = () => (globalThis.__stryker__?.activeMutant === "one" ? 10 : ++count);
`;
const TESTS = `
import fc from "fast-check";
import { next } from "./counter";
describe("counter", () => {
  it("begins anew with each run", () => expect(next()).toBe(1));
  it.each([2, 3])("goes on with %i", (value) => expect(next()).toBe(value));
});
it("knows its folder", () => expect(__dirname).toContain("iid-mutation-"));
it("holds for few values", () => {
  let tried = 0;
  fc.assert(fc.property(fc.nat(), () => (tried += 1) <= 10 && next() < 100), { numRuns: 30 });
  expect(tried).toBe(30);
});
it("breaks", () => fc.assert(fc.property(fc.nat(), () => next() !== 10), { numRuns: 30 }));
it("waits", async () => expect(await Promise.resolve(1)).toBe(1));
`;
/** One process for all: what is told of it is what the plugins of Stryker build on. */
const DRIVER = `
import { relative } from "node:path";
import { prepareTests, runTests } from "${SCRIPTS}mutation/tests.mjs";
import { strykerPlugins } from "${SCRIPTS}mutation/sample.mjs";
const file = process.argv.at(-1);
prepareTests();
const told = {};
const named = (outcomes) => outcomes.map(({ name, failure }) => (failure === undefined ? name : "! " + name));
const mutant = () => (globalThis.__stryker__ = { activeMutant: "one" });
told.first = named(await runTests(file, { bail: false }));
told.second = named(await runTests(file, { bail: false }));
told.noticed = named(await runTests(file, { bail: false, loaded: mutant }));
told.bailed = named(await runTests(file, { bail: true, loaded: mutant }));
globalThis.__stryker__ = undefined;
const running = [];
const wanted = (name) => name.endsWith("waits") || name.endsWith("with 3");
told.wanted = named(await runTests(file, { bail: true, wanted, running: (name) => running.push(name ?? null) }));
told.running = running;
const { injectableClass: Sample } = strykerPlugins[0];
const mutants = Array.from({ length: 4000 }, (_, line) => ({
  id: String(line), fileName: "/a/src/b.ts", location: { start: { line, column: 1 }, end: { line, column: 2 } }, mutatorName: "X", replacement: "",
}));
const drawn = async (seed, every) => {
  const results = await new Sample({ sample: { seed, every } }).check(mutants);
  return Object.keys(results).filter((id) => results[id].status === "passed");
};
told.drawn = [await drawn("1", 10), await drawn("1", 10), await drawn("2", 10)];
console.log(JSON.stringify(told));
`;

interface Told extends Record<"first" | "second" | "noticed" | "bailed" | "wanted", string[]> {
  running: (string | null)[];
  drawn: [string[], string[], string[]];
}

let folder = "";
let told: Told;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "iid-mutation-"));
  writeFileSync(join(folder, "counter.ts"), COUNTER);
  writeFileSync(join(folder, "counter.test.ts"), TESTS);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", DRIVER, join(folder, "counter.test.ts")],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (stdout === "") throw new Error(stderr);
  told = JSON.parse(stdout) as Told;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ALL = ["counter begins anew with each run", "counter goes on with 2", "counter goes on with 3"];
const OTHERS = ["knows its folder", "holds for few values", "breaks", "waits"];

describe("tests of the core in one process", () => {
  it("know nothing of the run before", () => {
    // A property that saw ten values where thirty are counted is no failure.
    expect(told.first).toEqual([...ALL, ...OTHERS]);
    expect(told.second).toEqual(told.first);
  });

  it("notice a change that is made after loading, each or the first only", () => {
    const others = OTHERS.map((name) => (name === "breaks" ? "! breaks" : name));
    expect(told.noticed).toEqual([...ALL.map((name) => `! ${name}`), ...others]);
    expect(told.bailed).toEqual([`! ${ALL[0]}`]);
  });

  it("are run one by one, and named while they run", () => {
    expect(told.wanted).toEqual([`! ${ALL[2]}`]);
    expect(told.running).toEqual([ALL[2], null]);
  });
});

describe("a sample of mutants", () => {
  it("is one in so many, the same ones for the same seed", () => {
    const [first, again, other] = told.drawn;
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    // Drawn with a chance of one in ten: 400, within four standard deviations.
    for (const drawn of [first, other]) expect(Math.abs(drawn.length - 400)).toBeLessThan(4 * 19);
  });
});

it.each([
  [["nowhere"], "no folder of the core: nowhere; there are rules, scoring, checks, analysis, planning"],
  [["scoring", "--every", "0"], '--every takes a whole number from 1 on, not "0"'],
  [["scoring", "--every", "x"], '--every takes a whole number from 1 on, not "x"'],
])("the script refuses %j", (args, reason) => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/mutation.mjs", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(stderr.trim()).toBe(reason);
  expect(status).toBe(2);
});
