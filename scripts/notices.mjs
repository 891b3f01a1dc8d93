// `node scripts/notices.mjs <folder>`: writes licences.txt beside what is shipped. MIT and its kin ask that their notice
// goes with every copy, and the bundles themselves carry none.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const [folder = "dist/addin"] = process.argv.slice(2);

/** @typedef {{ version?: string, license?: string, dev?: boolean }} LockedPackage */

/** The text of a package's licence; its name where the package brings no text. */
function licenceText(/** @type {string} */ path, /** @type {LockedPackage} */ { license }) {
  const place = join(root, path);
  const file = existsSync(place) && readdirSync(place).find((name) => /^licen[cs]e(?:\.|$|-)/i.test(name));
  return file ? readFileSync(join(place, file), "utf8").trim() : `Licence: ${license ?? "unknown"}`;
}

/** @type {{ packages: Record<string, LockedPackage> }} */
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
/** @type {Map<string, string[]>} */
const byText = new Map();
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === "" || entry.dev) continue;
  const name = `${path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)} ${entry.version ?? ""}`;
  const text = licenceText(path, entry);
  byText.set(text, [...(byText.get(text) ?? []), name]);
}
const notices = [...byText].map(([text, names]) => `${[...new Set(names)].sort().join("\n")}\n\n${text}\n`);
writeFileSync(join(root, folder, "licences.txt"), notices.join(`\n${"-".repeat(80)}\n\n`));
