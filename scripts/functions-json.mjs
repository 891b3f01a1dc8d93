// Makes functions.json and functions.id.json, which tell Excel of the custom functions, from their files in src/functions.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { functionFiles } from "./generate/functions.mjs";
import { loadSource } from "./loadSource.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { SHAPES } = /** @type {typeof import("../src/functions/arguments/shapes")} */ (
  loadSource("src/functions/arguments/shapes.ts")
);

/** @typedef {import("../src/i18n/locale").Locale} Locale */

/**
 * What a function gives, in Excel's words.
 * @type {Record<import("../src/functions/frame/function").ResultName, object>}
 */
const RESULTS = {
  number: { type: "number" },
  string: { type: "string" },
  any: {},
  spill: { dimensionality: "matrix" },
};

/**
 * @param {import("./generate/functions.mjs").FunctionParameter} parameter
 * @param {Locale} locale
 */
function parameterIn({ kind, name, description, optional }, locale) {
  return {
    name: name[locale],
    description: description[locale],
    type: "any",
    ...(["cell", "placed"].includes(SHAPES[kind]) ? {} : { dimensionality: "matrix" }),
    ...(optional ? { optional } : {}),
  };
}

/**
 * @param {import("./generate/functions.mjs").FunctionFile} file
 * @param {Locale} locale
 */
function functionIn({ id, description, parameters, result }, locale) {
  const list = Object.values(parameters);
  // A header above the range, the cell that an error names, and percent in a cell are found by the address.
  const places = list.some(({ kind }) => ["table", "placed"].includes(SHAPES[kind]));
  return {
    id,
    name: id,
    description: description[locale],
    ...(places ? { options: { requiresParameterAddresses: true } } : {}),
    parameters: list.map((parameter) => parameterIn(parameter, locale)),
    result: RESULTS[result],
  };
}

const functions = functionFiles(root);
const folder = process.argv[2] ?? join(root, "dist");
mkdirSync(folder, { recursive: true });
for (const [name, locale] of /** @type {[string, Locale][]} */ ([
  ["functions.json", "en"],
  ["functions.id.json", "id"],
])) {
  const content = {
    // Error cells of a range arrive as values instead of making the whole call fail.
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: functions.map(({ file }) => functionIn(file, locale)),
  };
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}
