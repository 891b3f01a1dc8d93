// What is handed over, and the packages in it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The add-in, and the command with its reader of PDFs. */
export const SHIPPED = ["dist/addin", "dist/cli"];
export const NOTICES = "THIRD-PARTY-NOTICES.txt";

/** @typedef {{ version?: string, license?: string, dev?: boolean, integrity?: string }} LockedPackage */
/** @typedef {{ name: string, version: string, folder: string }} BundledPackage folder from the project */

/**
 * The packages in a built folder, by name and version; null where no build says so.
 * @param {string} folder
 * @returns {BundledPackage[] | null}
 */
export function bundledIn(folder) {
  const lists = existsSync(folder) ? readdirSync(folder).filter((name) => /^bundled\..+\.json$/.test(name)) : [];
  if (lists.length === 0) return null;
  /** @type {BundledPackage[]} */
  const all = lists.flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  const byName = new Map(all.map((one) => [`${one.name} ${one.version}`, one]));
  return [...byName.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/**
 * @param {string} root the project's folder
 * @returns {Record<string, LockedPackage & { dependencies?: Record<string, string> }>} by folder; "" is the project
 */
export function lockedPackages(root) {
  return JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
}
