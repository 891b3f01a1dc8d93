// The sources of src/checks that list all checks.
const HEAD = "// Generated from the files of the checks by `npm run generate`.";

/** @typedef {readonly import("../checks.mjs").ReadCheck[]} Checks */

const camel = (/** @type {string} */ code) => code.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const fileOf = (/** @type {Checks[number]} */ { group, code }) => `./${group}/${code}`;

function codesOf(/** @type {Checks} */ checks) {
  return ["[", ...checks.map(({ code }) => `  "${code}",`), "] as const;"].join("\n");
}

/** The codes and their types. */
export function codesSource(/** @type {Checks} */ checks) {
  return [
    HEAD,
    "",
    "/** Codes of the checks that judge the workbook, in their order. */",
    `export const WORKBOOK_CODES = ${codesOf(checks.filter(({ check }) => check.scope !== "file"))}`,
    "",
    "/** Codes of the checks that judge the files of an evidence folder, in their order. */",
    `export const FILE_CODES = ${codesOf(checks.filter(({ check }) => check.scope === "file"))}`,
    "",
    "export type WorkbookCode = (typeof WORKBOOK_CODES)[number];",
    "export type FileCode = (typeof FILE_CODES)[number];",
    "/** The code of any finding. */",
    "export type FindingCode = WorkbookCode | FileCode;",
    "",
  ].join("\n");
}

/** Every check by code, and the checks of each scope in their order. */
export function registrySource(/** @type {Checks} */ checks) {
  const listed = (/** @type {string} */ scope) =>
    checks.filter(({ check }) => check.scope === scope).map(({ code }) => `  ${camel(code)},`);
  return [
    HEAD,
    ...checks.map((one) => `import { check as ${camel(one.code)} } from "${fileOf(one)}";`),
    `import type { Check, FileCheck, FindingCode, RowCheck, TableCheck } from "./types";`,
    "",
    "type OwnCode<Code extends FindingCode> = Check & { code: Code };",
    "",
    "/** Every check under its code. */",
    "export const CHECKS = {",
    ...checks.map(({ code }) => `  "${code}": ${camel(code)},`),
    "} satisfies { [Code in FindingCode]: OwnCode<Code> };",
    "",
    "/** In their order, as all lists of checks. */",
    "export const TABLE_CHECKS: readonly TableCheck[] = [",
    ...listed("table"),
    "];",
    "",
    "export const ROW_CHECKS: readonly RowCheck[] = [",
    ...listed("row"),
    "];",
    "",
    "export const FILE_CHECKS: readonly FileCheck[] = [",
    ...listed("file"),
    "];",
    "",
  ].join("\n");
}

/** The texts of every check by code. */
export function textsSource(/** @type {Checks} */ checks) {
  return [
    HEAD,
    `import type { FindingCode } from "./codes.generated";`,
    ...checks.map((one) => `import { texts as ${camel(one.code)} } from "${fileOf(one)}.texts";`),
    `import type { AnyCheckTexts } from "./texts";`,
    "",
    "/** What each check says. */",
    "export const CHECK_TEXTS: Readonly<Record<FindingCode, AnyCheckTexts>> = {",
    ...checks.map(({ code }) => `  "${code}": ${camel(code)},`),
    "};",
    "",
  ].join("\n");
}
