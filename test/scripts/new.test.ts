import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { yearAhead } from "../support/years";

const ROOT = join(__dirname, "../..");
const YEAR = String(yearAhead());

/** What the drafts are made from, and what tries them. */
const COPIED = [
  ...["src", "test", "scripts", "docs", "preview/host", "README.md", "CHANGELOG.md", "package.json", "tsconfig.json"],
  ...["eslint.config.mjs", "jest.config.cjs", ".prettierrc.json"],
  // Fluent as one file, which the tests of the drafts would make anew.
  "dist/test",
];

const DRAFTS: Readonly<Record<string, { name: string; files: string[] }>> = {
  check: {
    name: "letters/letter-drafted",
    files: ["", ".texts", ".cases"].map((part) => `src/checks/letters/letter-drafted${part}.ts`),
  },
  page: {
    name: "drafted",
    files: ["page.ts", "DraftedPage.tsx", "texts.id.ts", "texts.en.ts", "texts.ts"].map(
      (file) => `src/pages/drafted/${file}`,
    ),
  },
  action: { name: "sheets/insertDrafted", files: ["src/actions/sheets/insertDrafted.ts"] },
  function: {
    name: "drafted",
    files: [
      "src/functions/drafted.ts",
      "src/excel/selfTest/probes/functions/drafted.ts",
      "test/functions/drafted.test.ts",
    ],
  },
  command: { name: "drafted", files: ["src/cli/commands/drafted.ts"] },
  probe: { name: "cells/draftedCells", files: ["src/excel/selfTest/probes/cells/draftedCells.ts"] },
  year: {
    name: YEAR,
    files: [
      `src/rules/years/iid-${YEAR}.json`,
      ...["index", "predikat"].map((file) => `test/cases/${YEAR}/${file}.yaml`),
    ],
  },
};

/** The tests that go over all of a kind, and those that a draft brings. */
const TRIED = [
  ...["test/checks/cases.test.ts", "test/checks/texts.test.ts", "test/pages/generator.test.ts"],
  ...["test/functions/drafted.test.ts", "test/rules/coverage.test.ts"],
  "test/scoring/golden.test.ts",
];

/** Of these tests, those that speak of the drafts. */
const SPEAKS = `drafted|${YEAR}|of every page|gives for each row`;

/** What is left to write, by the names of the tests that ask for it. */
const LEFT = [
  "letter-drafted is reported, with what comes along and nothing else",
  "the guide has a picture and a line of every page",
  "texts in en letter-drafted has a title, a message and a remedy without open places",
  "texts in id letter-drafted has a title, a message and a remedy without open places",
  "gives for each row what it should",
  // The questions that the new letter leaves open.
  `${YEAR}: assumptions, open questions and the highest predikat limit stand on the page`,
];

/** What holds of a draft from the start. */
const HOLDS = [
  "letter-drafted is not reported on a near miss: What tells the two apart.",
  `the rules of ${YEAR} a perfect region reaches exactly 100`,
  `the rules of ${YEAR} predikat: the lower limit of Sangat Inovatif`,
];

// One compilation of everything, on machines with little to spare.
jest.setTimeout(300_000);

let folder = "";

function node(args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

const tool = (path: string): string => join(ROOT, "node_modules", path);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "iid-new-"));
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.entries(DRAFTS))("%s: a draft is written", (kind, { name, files }) => {
  expect(node(["scripts/new.mjs", kind, name])).toEqual({
    status: 0,
    said: expect.stringContaining(`Written: ${files.join(", ")}`),
  });
});

test.each(Object.entries(DRAFTS))("%s: what is there is not written over", (kind, { name, files }) => {
  expect(node(["scripts/new.mjs", kind, name])).toEqual({
    status: 1,
    said: `${files[0]} is there already; nothing was written.\n`,
  });
});

test.each([
  [[], "Say what is new: npm run new -- <check|page|action|function|command|probe|year> <name>"],
  [["song", "x"], "Say what is new"],
  [["page", "Two Words"], "A page is named like calendar: npm run new -- page calendar"],
  [["year", "1030"], "A year is named like 2030"],
])("%j is refused with a sentence", (args, sentence) => {
  expect(node(["scripts/new.mjs", ...args])).toEqual({ status: 1, said: expect.stringContaining(sentence) });
});

test("every list has followed", () => {
  expect(node(["scripts/generate.mjs", "--check"])).toEqual({ status: 0, said: "" });
});

test("the drafts compile, and are written as all else", () => {
  const drafts = Object.values(DRAFTS).flatMap(({ files }) => files);
  const include = ["src", "test/functions/drafted.test.ts"];
  writeFileSync(join(folder, "tsconfig.drafts.json"), JSON.stringify({ extends: "./tsconfig.json", include }));
  expect(node([tool("typescript/bin/tsc"), "-p", "tsconfig.drafts.json"])).toEqual({ status: 0, said: "" });
  expect(node([tool("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", ...drafts])).toEqual({
    status: 0,
    said: "",
  });
  const linted = drafts.filter((file) => /\.tsx?$/.test(file));
  expect(node([tool("eslint/bin/eslint.js"), ...linted])).toEqual({ status: 0, said: "" });
});

interface Report {
  testResults: { message: string; assertionResults: { fullName: string; status: string }[] }[];
}

test("only what is left to write fails", () => {
  const report = join(folder, "report.json");
  node([tool("jest/bin/jest.js"), ...TRIED, "-t", SPEAKS, "--json", `--outputFile=${report}`, "--maxWorkers=1"]);
  const { testResults } = jest.requireActual<Report>(report);
  // A file that cannot be run has a message and no tests.
  const broken = testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  expect(broken.map(({ message }) => message)).toEqual([]);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = (wanted: string): string[] =>
    tests.filter(({ status }) => status === wanted).map(({ fullName }) => fullName);
  expect(named("failed").sort()).toEqual([...LEFT].sort());
  expect(named("passed")).toEqual(expect.arrayContaining(HOLDS));
});
