import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Package {
  license?: string;
  version?: string;
  dev?: boolean;
}

const script = join(__dirname, "../../scripts/licences.mjs");
const SHIPPED = ["dist/addin", "dist/cli"];
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iid-licences-"));
  writeFileSync(join(folder, "THIRD-PARTY.md"), "Nothing to say.");
  for (const path of ["src/deep", ...SHIPPED]) mkdirSync(join(folder, path), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/**
 * @param notices the lines of the notices by folder; those of all packages when omitted
 * @param bundled names and versions of what is built in; the production packages when omitted
 */
function check(
  packages: Record<string, Package>,
  source = "",
  notices?: Record<string, string[]>,
  bundled?: string[],
): { status: number | null; said: string[] } {
  const installed = Object.fromEntries(
    Object.entries(packages).map(([name, one]) => [`node_modules/${name}`, { version: "1.0.0", ...one }]),
  );
  const all = Object.keys(packages).map((name) => `${name} ${installed[`node_modules/${name}`]?.version}`);
  for (const [place, lines] of Object.entries(notices ?? Object.fromEntries(SHIPPED.map((place) => [place, all])))) {
    writeFileSync(join(folder, place, "THIRD-PARTY-NOTICES.txt"), [...lines, "", "The text of a licence"].join("\n"));
  }
  const production = all.filter((line) => packages[line.split(" ")[0] ?? ""]?.dev !== true);
  const built = (bundled ?? production).map((line) => {
    const [name = "", version = ""] = line.split(" ");
    return { name, version, folder: `node_modules/${name}` };
  });
  for (const place of SHIPPED) writeFileSync(join(folder, place, "bundled.all.json"), JSON.stringify(built));
  const dependencies = Object.fromEntries(Object.keys(packages).map((name) => [name, "1.0.0"]));
  writeFileSync(
    join(folder, "package-lock.json"),
    JSON.stringify({ packages: { "": { dependencies }, ...installed } }),
  );
  writeFileSync(join(folder, "src/deep/code.tsx"), source);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, folder], { encoding: "utf8" });
  return { status, said: `${stdout}${stderr}`.trim().split("\n") };
}

test.each(["MIT", "Apache-2.0", "(MIT OR GPL-3.0-or-later)", "MIT AND ISC"])("%s may be shipped", (license) => {
  expect(check({ free: { license } })).toEqual({ status: 0, said: ["licences: ok, 1 packages are shipped"] });
});

test.each(["GPL-3.0-only", "AGPL-3.0", "LGPL-2.1", "MIT AND GPL-2.0", "SEE LICENSE IN LICENSE", "UNLICENSED"])(
  "%s may not",
  (license) => {
    expect(check({ free: { license: "MIT" }, bound: { license } })).toEqual({
      status: 1,
      said: [`node_modules/bound: licence ${license}`],
    });
  },
);

test("without a licence nothing may be shipped", () => {
  expect(check({ bare: {} })).toEqual({ status: 1, said: ["node_modules/bare: licence unknown"] });
});

test("what only tests need may ask for its own source or its author's name", () => {
  expect(check({ peer: { license: "MPL-2.0", dev: true }, data: { license: "CC-BY-4.0", dev: true } }).status).toBe(0);
});

test.each([{ license: "GPL-3.0-only" }, {}])("%j in what only tests need has to be explained", (licence) => {
  const one = { "@some/peer": { ...licence, dev: true } };
  expect(check(one)).toEqual({
    status: 1,
    said: [`node_modules/@some/peer: licence ${licence.license ?? "unknown"}, and THIRD-PARTY.md says nothing of it`],
  });
  writeFileSync(join(folder, "THIRD-PARTY.md"), "| `@some/peer` | its licence | what for |");
  expect(check(one).status).toBe(0);
});

test("what the sources import is a production dependency", () => {
  const source = [
    'import { useState } from "react";',
    "import {",
    "  Button,",
    "  Menu,",
    '} from "@office/components";',
    'import "side-effects/style.css";',
    'import type { Only } from "types-only";',
    'import { join } from "node:path";',
    'import { own } from "./own";',
    'export const later = (): unknown => import("loaded-later");',
    "",
  ].join("\n");
  expect(check({ react: { license: "MIT" } }, source)).toEqual({
    status: 1,
    said: ["@office/components", "side-effects", "loaded-later"].map(
      (name) => `${name} is imported by src but is no production dependency`,
    ),
  });
});

const FREE = { free: { license: "MIT" }, other: { license: "MIT", version: "2.0.0" } };

test("each shipped folder carries the notice of every package", () => {
  expect(check(FREE, "", { "dist/addin": ["free 1.0.0"], "dist/cli": ["free 1.0.0", "other 2.0.0"] })).toEqual({
    status: 1,
    said: ["other 2.0.0: no notice in dist/addin/THIRD-PARTY-NOTICES.txt"],
  });
});

test("a shipped folder without notices is refused", () => {
  expect(check(FREE, "", { "dist/addin": ["free 1.0.0", "other 2.0.0"] })).toEqual({
    status: 1,
    said: ["dist/cli/THIRD-PARTY-NOTICES.txt is missing: npm ci and npm run build write it"],
  });
});

test.each(["other 2.0.01", "another 2.0.0", "see other 2.0.0", "other 2.0.0 "])(
  "the notice of another package is none: %j",
  (line) => {
    const lines = ["free 1.0.0", "other 2.0.0"];
    expect(check(FREE, "", { "dist/addin": lines, "dist/cli": ["free 1.0.0", line] })).toEqual({
      status: 1,
      said: ["other 2.0.0: no notice in dist/cli/THIRD-PARTY-NOTICES.txt"],
    });
  },
);

test("what is built in is a production dependency of that version", () => {
  const peer = { ...FREE, peer: { license: "MIT", dev: true } };
  expect(check(peer, "", undefined, ["free 1.0.0", "peer 1.0.0", "other 3.0.0"])).toEqual({
    status: 1,
    said: [
      "other 3.0.0 is in dist/addin but is no production dependency",
      "other 3.0.0: no notice in dist/addin/THIRD-PARTY-NOTICES.txt",
      "peer 1.0.0 is in dist/addin but is no production dependency",
      "other 3.0.0 is in dist/cli but is no production dependency",
      "other 3.0.0: no notice in dist/cli/THIRD-PARTY-NOTICES.txt",
      "peer 1.0.0 is in dist/cli but is no production dependency",
    ],
  });
});
