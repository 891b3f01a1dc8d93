// Makes functions.json and functions.id.json from the comments in src/functions/functions.ts.
// custom-functions-metadata can neither translate nor allow error values, so both are added here.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import metadata from "custom-functions-metadata";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src/functions/functions.ts");
const descriptions = join(root, "src/i18n/id/functionDescriptions.json");

/**
 * @typedef {{ name: string, description: string }} Parameter
 * @typedef {{ id: string, description: string, parameters: Parameter[] }} FunctionDefinition
 * @typedef {{ description: string, parameters: Record<string, [name: string, description: string]> }} FunctionTexts
 */

/**
 * @param {FunctionDefinition} definition
 * @param {Record<string, FunctionTexts>} texts by id
 */
function translated(definition, texts) {
  const own = texts[definition.id];
  if (!own) throw new Error(`${descriptions}: no text for ${definition.id}`);
  const parameters = definition.parameters.map((parameter) => {
    const entry = own.parameters[parameter.name];
    if (!entry) throw new Error(`${descriptions}: no text for ${definition.id}, parameter ${parameter.name}`);
    return { ...parameter, name: entry[0], description: entry[1] };
  });
  return { ...definition, description: own.description, parameters };
}

/** @returns {Promise<{default: object, id: object}>} the two metadata files as objects */
export async function functionsJson() {
  const generated = await metadata.generateCustomFunctionsMetadata(source);
  if (generated.errors.length > 0) throw new Error(`${source}: ${generated.errors.join("; ")}`);
  /** @type {{ functions: FunctionDefinition[] }} */
  const definition = JSON.parse(generated.metadataJson);
  // Error cells of a range arrive as values instead of making the whole call fail.
  const common = { allowErrorForDataTypeAny: true, ...definition };
  /** @type {Record<string, FunctionTexts>} */
  const texts = JSON.parse(readFileSync(descriptions, "utf8"));
  return {
    default: common,
    id: { ...common, functions: definition.functions.map((entry) => translated(entry, texts)) },
  };
}

/** @param {string} folder where functions.json and functions.id.json go */
export async function writeFunctionsJson(folder) {
  const files = await functionsJson();
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries({
    "functions.json": files.default,
    "functions.id.json": files.id,
  })) {
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `${JSON.stringify(content, null, 2)}\n`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFunctionsJson(process.argv[2] ?? join(root, "dist"));
}
