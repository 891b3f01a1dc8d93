// `node scripts/notices.mjs <folder>`: writes THIRD-PARTY-NOTICES.txt beside what is shipped. MIT and its kin ask that their
// notice goes with every copy, and the bundles themselves carry none.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundledIn, lockedPackages, NOTICES } from "./shipped.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const [folder = "dist/addin"] = process.argv.slice(2);

const locked = lockedPackages(root);

/** The texts of a package's licence and notice; the name of the licence where the package brings no text. */
function licenceText(/** @type {string} */ path) {
  const place = join(root, path);
  const files = existsSync(place)
    ? readdirSync(place).filter((name) => /^(?:licen[cs]e|notice)(?:\.|$|-)/i.test(name))
    : [];
  const texts = files.sort().map((name) => readFileSync(join(place, name), "utf8").trim());
  return texts.length > 0 ? texts.join("\n\n") : `Licence: ${locked[path]?.license ?? "unknown"}`;
}

/** @type {Map<string, string[]>} */
const byText = new Map();
for (const { name, version, folder: path } of bundledIn(join(root, folder)) ?? []) {
  const text = licenceText(path);
  byText.set(text, [...(byText.get(text) ?? []), `${name} ${version}`]);
}
const notices = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
writeFileSync(join(root, folder, NOTICES), notices.join(`\n${"-".repeat(80)}\n\n`));
