import { spawnSync } from "node:child_process";
import { join } from "node:path";

const script = join(__dirname, "../../scripts/e2e-repeat.mjs");

function run(...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

test("a run of no tests has not passed", () => {
  const { status, said } = run("--rounds", "2", "--slowdowns", "1", "no-test-has-this-name");
  expect(said).toContain("round 2/2, 1x slower: 0 passed, 1 failed");
  expect(said).toContain("all tests\t2");
  expect(status).toBe(1);
}, 60_000);

test.each([
  ["--rounds", "0"],
  ["--rounds", "often"],
  ["--slowdowns", "1,,8"],
])("%s %s is refused", (...args) => {
  expect(run(...args)).toEqual({ status: 2, said: "rounds and slowdowns are numbers of 1 and more\n" });
});
