// What follows from the checks: their codes as types, the registry, the texts by code, and their pages in docs/.
// A check is src/checks/<group>/<code>.ts with <code>.texts.ts and <code>.cases.ts beside it.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../loadSource.mjs";
import { checkPages } from "./checks/pages.mjs";
import { codesSource, registrySource, textsSource } from "./checks/sources.mjs";

const FOLDER = "src/checks";
const SCOPES = ["table", "row", "file"];

/** @typedef {{ group: string, code: string, path: string }} CheckFile */
/**
 * @typedef {{
 *   check: import("../../src/checks/types").Check,
 *   texts: import("../../src/checks/texts").AnyCheckTexts,
 *   page: import("../../src/checks/texts").CheckPage,
 * }} CheckExports
 */
/** @typedef {CheckFile & CheckExports} ReadCheck a check with what its files say of it */

/**
 * The files of all checks: group, code, and the path without ending.
 * @param {string} root
 * @returns {CheckFile[]}
 */
function filesOf(root) {
  return readdirSync(join(root, FOLDER), { recursive: true, encoding: "utf8" })
    .map((path) => /^([\w-]+)[\\/]([a-z]+(?:-[a-z]+)+)\.ts$/.exec(path))
    .flatMap((found) => {
      const [, group = "", code = ""] = found ?? [];
      return group === "" || group === "shared" ? [] : [{ group, code, path: `${FOLDER}/${group}/${code}` }];
    });
}

/**
 * @param {CheckFile} file
 * @param {Partial<CheckExports>} exported
 * @param {string} root
 * @returns {string | null} why these files are no check
 */
function problemOf({ code, path }, { check, texts, page }, root) {
  if (!check) return `${path}.ts exports no check`;
  if (check.code !== code) return `${path}.ts has the code ${check.code}: name the file as the check`;
  if (!SCOPES.includes(check.scope)) return `${path}.ts has the scope ${check.scope}`;
  if (!texts || !page) return `${path}.texts.ts must export texts and page`;
  return existsSync(join(root, `${path}.cases.ts`))
    ? null
    : `${path}.cases.ts is missing: what must be reported, and what not`;
}

/**
 * @param {string} root the project's folder
 * @returns {ReadCheck[]} all checks in their order
 * @throws Error with a sentence for whoever adds a check
 */
export function readChecks(root) {
  const all = filesOf(root).map((file) => {
    const textsFile = `${file.path}.texts.ts`;
    if (!existsSync(join(root, textsFile))) throw new Error(`${textsFile} is missing: what the check says.`);
    const { check } = /** @type {CheckExports} */ (loadSource(join(root, `${file.path}.ts`)));
    const { texts, page } = /** @type {CheckExports} */ (loadSource(join(root, textsFile)));
    const problem = problemOf(file, { check, texts, page }, root);
    if (problem) throw new Error(`${problem}.`);
    return { ...file, check, texts, page };
  });
  all.sort((a, b) => a.check.order - b.check.order);
  const twice = all.find(({ check }, index) => check.order === all[index - 1]?.check.order);
  if (twice) throw new Error(`${twice.path}.ts has an order that another check has: ${twice.check.order}.`);
  const codes = new Set(all.map(({ code }) => code));
  if (codes.size < all.length) throw new Error("Two checks have one code.");
  return all;
}

/**
 * @param {string} root the project's folder
 * @returns {Record<string, string>} the sources and pages that follow from the checks, by their path in the project
 */
export function checkSources(root) {
  const checks = readChecks(root);
  return {
    [`${FOLDER}/codes.generated.ts`]: codesSource(checks),
    [`${FOLDER}/registry.generated.ts`]: registrySource(checks),
    [`${FOLDER}/texts.generated.ts`]: textsSource(checks),
    ...checkPages(root, checks),
  };
}
