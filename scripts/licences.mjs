// `npm run licences`: fails when something that is shipped has a licence that an office could not take with it: one that
// asks for the source of the whole (GPL and its kin), or an unknown one. What may be shipped is what src imports, and what
// that needs: the production dependencies of package-lock.json. What the build has really put into a folder is among them,
// and its notice goes with the folder, so it needs a build. What only builds and tests may have a few licences more; a package
// with another one, or none, has to be explained in THIRD-PARTY.md. Another folder than the project's may be given.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledIn, lockedPackages, NOTICES, SHIPPED } from "./shipped.mjs";

const root = process.argv[2] ?? fileURLToPath(new URL("../", import.meta.url));

const ALLOWED = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
];

/** What is installed and never handed over may ask for its own source, or for its author's name. */
const INSTALLED = [...ALLOWED, "CC-BY-4.0", "MIT-0", "MIT/X11", "MPL-2.0", "Zlib"];

/** Whether a licence is one of the accepted; of `A OR B` one is enough, of `A AND B` both have to be. */
function isAmong(/** @type {readonly string[]} */ accepted, licence = "") {
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((name) => accepted.includes(name.trim())));
}

function nameOf(/** @type {string} */ path) {
  return path.slice(path.lastIndexOf("node_modules/") + 13);
}

/** What src imports by name when it runs: `fflate`, `@fluentui/react-components`. */
function importedPackages(/** @type {string} */ folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const imports = files.flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8").replace(/^(?:import|export) type [^;]*;/gm, "");
    return [
      ...text.matchAll(/^(?:import |(?:import |export |\}).*from )"([^."][^"]*)";$|\bimport\("([^."][^"]*)"\)/gm),
    ];
  });
  const names = imports.map(([, fixed, later]) => fixed ?? later ?? "").filter((name) => !name.startsWith("node:"));
  return new Set(names.map((name) => name.split("/", name.startsWith("@") ? 2 : 1).join("/")));
}

const { "": project, ...installed } = lockedPackages(root);
const allowed = Object.entries(installed).filter(([, { dev }]) => !dev);

const problems = allowed
  .filter(([, { license }]) => !isAmong(ALLOWED, license))
  .map(([path, { license }]) => `${path}: licence ${license ?? "unknown"}`);
const explained = readFileSync(join(root, "THIRD-PARTY.md"), "utf8");
for (const [path, { dev, license }] of Object.entries(installed)) {
  if (!dev || isAmong(INSTALLED, license) || explained.includes(`\`${nameOf(path)}\``)) continue;
  problems.push(`${path}: licence ${license ?? "unknown"}, and THIRD-PARTY.md says nothing of it`);
}
for (const name of importedPackages(join(root, "src"))) {
  if (!project?.dependencies?.[name]) problems.push(`${name} is imported by src but is no production dependency`);
}

const names = new Set(allowed.map(([path, { version }]) => `${nameOf(path)} ${version}`));
const shipped = new Set();
for (const folder of SHIPPED) {
  const bundled = bundledIn(join(root, folder));
  const path = `${folder}/${NOTICES}`;
  if (bundled === null || !existsSync(join(root, path))) {
    problems.push(`${path} is missing: npm ci and npm run build write it`);
    continue;
  }
  const written = new Set(readFileSync(join(root, path), "utf8").split("\n"));
  for (const one of bundled.map(({ name, version }) => `${name} ${version}`)) {
    shipped.add(one);
    if (!names.has(one)) problems.push(`${one} is in ${folder} but is no production dependency`);
    if (!written.has(one)) problems.push(`${one}: no notice in ${path}`);
  }
}

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`licences: ok, ${shipped.size} packages are shipped`);
process.exitCode = problems.length === 0 ? 0 : 1;
