// `npm run manifest [-- --schema DIR] [FILE]`: what Office would refuse in the manifest, and what it names and the build does
// not have; with --schema by Microsoft's own schema as well. Needs a build, and no network.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { OfficeAddinManifest } from "office-addin-manifest";
import { functionFiles } from "./generate/functions.mjs";
import { loadSource } from "./loadSource.mjs";
import { manifestProblems } from "./manifest/checks.mjs";
import { schemaProblems } from "./manifest/schema.mjs";

const root = new URL("../", import.meta.url);
const { values, positionals } = parseArgs({ allowPositionals: true, options: { schema: { type: "string" } } });
const [path = fileURLToPath(new URL("manifest.xml", root))] = positionals;

// Throws where the file is no manifest at all.
await OfficeAddinManifest.readManifestFile(path);
const xml = readFileSync(path, "utf8");
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const { RIBBON } = /** @type {{ RIBBON: Record<string, unknown> }} */ (loadSource("src/commands/ribbon.ts"));

const problems = manifestProblems(xml, {
  version,
  ribbon: Object.keys(RIBBON),
  functions: functionFiles(fileURLToPath(root)).map(({ file }) => file.id),
  built: (name) => {
    const file = new URL(`dist/addin/${name}`, root);
    return existsSync(file) ? readFileSync(file) : null;
  },
});
if (values.schema !== undefined) problems.push(...(await schemaProblems(xml, values.schema)));

for (const problem of problems) console.error(`${path}: ${problem}`);
if (problems.length === 0) console.log(`manifest: ok${values.schema === undefined ? "" : ", valid by the schema"}`);
process.exitCode = problems.length === 0 ? 0 : 1;
