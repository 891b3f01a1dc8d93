// Checks manifest.xml without the network: well-formed, ids and resources used and defined, files really built.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import { loadSource } from "./loadSource.mjs";

const root = new URL("../", import.meta.url);
const xml = readFileSync(new URL("manifest.xml", root), "utf8");
const BASE = "https://localhost:3000/addin/";
const problems = [];

const info = await OfficeAddinManifest.readManifestFile(fileURLToPath(new URL("manifest.xml", root)));
if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(info.id ?? "")) problems.push("Id is not a GUID");
if (info.permissions !== "ReadWriteDocument") problems.push(`Permissions is ${info.permissions}`);
const version = JSON.parse(readFileSync(new URL("package.json", root), "utf8")).version;
if (info.version !== `${version}.0`) problems.push(`Version ${info.version} is not package.json's ${version}.0`);

const used = new Set([...xml.matchAll(/\bresid="([^"]+)"/g)].map(([, id = ""]) => id));
const defined = new Set([...xml.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id = ""]) => id));
for (const id of used) if (!defined.has(id)) problems.push(`resource ${id} is used but not defined`);
for (const id of defined) if (!used.has(id)) problems.push(`resource ${id} is defined but not used`);
for (const id of defined) if (id.length > 32) problems.push(`resource id ${id} is longer than 32 characters`);

const limits = { ShortStrings: 125, LongStrings: 250 };
for (const [section, limit] of Object.entries(limits)) {
  const body = xml.split(`<bt:${section}>`)[1]?.split(`</bt:${section}>`)[0] ?? "";
  for (const [, text = ""] of body.matchAll(/Value="([^"]*)"/g)) {
    if (text.length > limit) problems.push(`"${text.slice(0, 30)}…" is longer than ${limit} characters`);
  }
}

for (const [, url = ""] of xml.matchAll(/Value="(https?:[^"]+)"/g)) {
  if (!url.startsWith(BASE)) problems.push(`${url} is not served by the add-in`);
  else if (!existsSync(new URL(`dist/addin/${url.slice(BASE.length)}`, root)))
    problems.push(`${url} is not in dist/addin`);
}

const { RIBBON } = /** @type {{ RIBBON: Record<string, unknown> }} */ (loadSource("src/commands/ribbon.ts"));
for (const [, name = ""] of xml.matchAll(/<FunctionName>([^<]+)</g)) {
  if (!(name in RIBBON)) problems.push(`ribbon function ${name} is not in ribbon.ts`);
}

for (const problem of problems) console.error(`manifest.xml: ${problem}`);
if (problems.length === 0) console.log("manifest.xml: ok");
process.exit(problems.length === 0 ? 0 : 1);
