// The custom functions as the program, Excel and README know them: a file of src/functions is one function, and says
// everything about it. What does not fit is refused with a sentence that says what to do.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../loadSource.mjs";
import { textBetween } from "./block.mjs";

const FOLDER = "src/functions";
/** What starts the bundle, and what is written here. */
const NO_FUNCTIONS = ["index.ts", "registry.generated.ts"];
const BEGIN = "<!-- The functions, from their files by `npm run generate` -->";
const END = "<!-- End of the functions -->";

/**
 * @typedef {import("../../src/functions/arguments/parameters").FunctionParameter} FunctionParameter
 * @typedef {import("../../src/functions/frame/function").FunctionFile<Record<string, FunctionParameter>, import("../../src/functions/frame/function").ResultName>} FunctionFile
 * @typedef {{ name: string, file: FunctionFile }} Named
 */

/**
 * @param {string} root
 * @param {string} name of the file, and of what it exports
 * @returns {Named}
 */
function loaded(root, name) {
  const where = `${FOLDER}/${name}.ts`;
  const file = /** @type {Record<string, FunctionFile | undefined>} */ (loadSource(join(root, where)))[name];
  if (!file?.id) throw new Error(`${where}: export the function as const ${name} = defineFunction({ ... }).`);
  if (file.id !== name.toUpperCase()) {
    throw new Error(`${where} has the id ${file.id}: name file and function alike (${name.toUpperCase()}).`);
  }
  const parameters = Object.entries(file.parameters);
  const otherwise = parameters.find(([key, parameter]) => parameter.name.en !== key);
  if (otherwise)
    throw new Error(`${where}: the parameter ${otherwise[0]} is called ${otherwise[1].name.en} in English.`);
  const optional = parameters.findIndex(([, parameter]) => parameter.optional);
  const behind = optional < 0 ? undefined : parameters.slice(optional).find(([, parameter]) => !parameter.optional);
  if (behind)
    throw new Error(`${where}: ${behind[0]} must be given, so it stands before the parameters that need not.`);
  return { name, file };
}

/**
 * @param {string} root the project's folder
 * @returns {Named[]} the functions in the order of their lists
 * @throws Error with a sentence for whoever adds a function
 */
export function functionFiles(root) {
  const functions = readdirSync(join(root, FOLDER))
    .filter((file) => file.endsWith(".ts") && !NO_FUNCTIONS.includes(file))
    .map((file) => loaded(root, file.slice(0, -".ts".length)))
    .sort((one, other) => one.file.order - other.file.order);
  functions.forEach(({ name, file }, at) => {
    const next = functions[at + 1];
    if (next?.file.order !== file.order) return;
    throw new Error(`${FOLDER}: ${name} and ${next.name} have the same order ${file.order}: give one of them another.`);
  });
  return functions;
}

function registrySource(/** @type {readonly Named[]} */ functions) {
  return [
    "// Generated from the files of src/functions by `npm run generate`.",
    'import type { RegisteredFunction } from "./frame/function";',
    "",
    "/** Every custom function by its id: what it takes, and where its code is. */",
    "export const FUNCTIONS: Readonly<Record<string, RegisteredFunction>> = {",
    ...functions.flatMap(({ name, file }) => [
      `  ${file.id}: {`,
      `    parameters: { ${Object.entries(file.parameters)
        .map(([key, { kind }]) => `${key}: "${kind}"`)
        .join(", ")} },`,
      `    result: "${file.result}",`,
      `    load: () => import("./${name}").then((file) => file.${name}),`,
      "  },",
    ]),
    "};",
    "",
  ].join("\n");
}

function readmeTable(/** @type {readonly Named[]} */ functions) {
  const rows = functions.map(({ file: { id, parameters, description } }) => {
    const list = Object.entries(parameters).map(([name, { optional }]) => (optional ? `[${name}]` : name));
    return [`\`=IID.${id}(${list.join(", ")})\``, description.en];
  });
  const table = [["Function", "Gives"], ...rows];
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => (row[column] ?? "").length)));
  const line = (/** @type {string[]} */ row) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = table;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return ["", "", line(head), rule, ...body.map(line), "", ""].join("\n");
}

/**
 * @param {string} root the project's folder
 * @param {import("./stale.mjs").TextOf} textOf
 * @returns {Record<string, string>} the list of the functions and README with their table, by file name
 */
export function functionSources(root, textOf) {
  const functions = functionFiles(root);
  return {
    [`${FOLDER}/registry.generated.ts`]: registrySource(functions),
    "README.md": textBetween("README.md", textOf("README.md"), BEGIN, END, readmeTable(functions)),
  };
}
