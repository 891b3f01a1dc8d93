import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CODE_GUARDS } from "./guards/code";
import { CORE_GUARDS } from "./guards/core";
import { IMPORT_GUARDS } from "./guards/imports";

interface Refusal {
  file: string;
  rule: string;
  message: string;
}

const GUARDS = [...IMPORT_GUARDS, ...CORE_GUARDS, ...CODE_GUARDS];

const folder = mkdtempSync(join(tmpdir(), "iid-lint-"));
let refusals: Refusal[] = [];

beforeAll(() => {
  const compilerOptions = { target: "ES2022", module: "ESNext", moduleResolution: "bundler", strict: true, types: [] };
  const files = Object.assign({}, ...GUARDS.flatMap(({ bad, near }) => [bad, near])) as Record<string, string>;
  for (const [name, text] of Object.entries({
    ...files,
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions, include: ["src"] }),
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const run = spawnSync(process.execPath, [join(__dirname, "lintFolder.mjs"), folder], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  refusals = JSON.parse(run.stdout) as Refusal[];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(GUARDS)("refused: $name", ({ bad, rule }) => {
  const [file] = Object.keys(bad);
  expect(refusals.filter((refusal) => refusal.file === file).map((refusal) => refusal.rule)).toContain(rule);
});

test.each(GUARDS)("allowed beside it: $name", ({ near, rule }) => {
  const names = Object.keys(near);
  expect(names).not.toHaveLength(0);
  expect(refusals.filter((refusal) => refusal.rule === rule && names.includes(refusal.file))).toEqual([]);
});

test("every file was read", () => {
  expect(refusals.filter(({ rule }) => rule === "fatal")).toEqual([]);
});
