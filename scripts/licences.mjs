// `npm run licences`: fails when something that is shipped has a licence that an office could not take with it: one that
// asks for the source of the whole (GPL and its kin), or an unknown one. What is shipped is what src imports, and what
// that needs: the production dependencies of package-lock.json. Every notice has to go with each of the shipped folders, so
// it needs a build. Another folder than the project's may be given.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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

/** What is handed over: the add-in, and the command with its reader of PDFs. */
const SHIPPED = ["dist/addin", "dist/cli"];

/**
 * @typedef {{ version?: string, license?: string, dev?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage & { dependencies?: Record<string, string> }> }} Lock
 */

/** Whether a licence is one of the allowed; of `A OR B` one is enough, of `A AND B` both have to be. */
function isAllowed(/** @type {string} */ licence) {
  return licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((name) => ALLOWED.includes(name.trim())));
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

/** @type {Lock} */
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const { "": project, ...installed } = lock.packages;
const shipped = Object.entries(installed).filter(([, { dev }]) => !dev);

const problems = shipped
  .filter(([, { license }]) => !isAllowed(license ?? ""))
  .map(([path, { license }]) => `${path}: licence ${license ?? "unknown"}`);
for (const name of importedPackages(join(root, "src"))) {
  if (!project?.dependencies?.[name]) problems.push(`${name} is imported by src but is no production dependency`);
}

for (const folder of SHIPPED) {
  const path = `${folder}/licences.txt`;
  if (!existsSync(join(root, path))) {
    problems.push(`${path} is missing: npm ci and npm run build write it`);
    continue;
  }
  const written = new Set(readFileSync(join(root, path), "utf8").split("\n"));
  for (const [place, { version }] of shipped) {
    const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    if (!written.has(`${name} ${version}`)) problems.push(`${place}: no notice in ${path}`);
  }
}

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`licences: ok, ${shipped.length} packages are shipped`);
process.exitCode = problems.length === 0 ? 0 : 1;
