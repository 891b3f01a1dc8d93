import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Parameter {
  name: string;
  description?: string;
  optional?: boolean;
  dimensionality?: string;
  type?: string;
}

interface Definition {
  id: string;
  name: string;
  description: string;
  options?: Record<string, boolean>;
  parameters: Parameter[];
  result: { dimensionality?: string };
}

const associated = new Set<string>();
let english: Definition[];
let indonesian: Definition[];

function definitions(folder: string, file: string): Definition[] {
  const metadata = JSON.parse(readFileSync(join(folder, file), "utf8"));
  // Stands beside `functions` and holds for every parameter of type `any`.
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  return metadata.functions;
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "functions-"));
  execFileSync(process.execPath, ["scripts/functions-json.mjs", folder]);
  english = definitions(folder, "functions.json");
  indonesian = definitions(folder, "functions.id.json");
  Object.assign(globalThis, {
    CustomFunctions: { associate: (id: string) => associated.add(id) },
  });
  await import("../../src/functions/index");
});

/**
 * The functions that workbooks use: their ids and parameters stay for ever, and so does whether they spill. A question
 * mark is an optional parameter. A function that is not shipped yet needs no line here.
 */
const SHIPPED: Readonly<Record<string, string>> = {
  SCORE: "innovations spd? rules? basis?",
  SUMMARY: "innovations spd? rules? spills",
  MATURITY: "innovations rules? basis? spills",
  CHECK: "innovations rules? spills",
  STATUS: "innovations rules? spills",
  GAIN: "innovations spd? rules? spills",
  SPD: "spd rules?",
  LEVEL: "indicator value measure? rules?",
  PREDICATE: "index rules?",
  RULE: "indicator field rules?",
};

test("every function in the file has code, and every code a function", () => {
  expect(english.map(({ id }) => id)).toEqual([...associated]);
});

test("what is shipped stays as it is", () => {
  const now = Object.fromEntries(
    english.map(({ id, parameters, result }) => [
      id,
      [
        ...parameters.map(({ name, optional }) => (optional ? `${name}?` : name)),
        ...(result.dimensionality === "matrix" ? ["spills"] : []),
      ].join(" "),
    ]),
  );
  expect(now).toMatchObject(SHIPPED);
});

/** Parameters that are read with the place where they stand: tables, and single cells that may show percent. */
const TABLES = ["innovations", "list", "scores"];
const SHOWN_CELLS = ["LEVEL value", "PREDICATE index", "RANK index"];

test("ranges bring their error values; tables, and cells that may show percent, the addresses where they stand", () => {
  for (const { id, parameters, options } of english) {
    const readsTable = parameters.some(({ name }) => TABLES.includes(name) || (name === "spd" && id === "SPD"));
    const readsShownCell = parameters.some(({ name }) => SHOWN_CELLS.includes(`${id} ${name}`));
    expect([id, options?.requiresParameterAddresses === true]).toEqual([id, readsTable || readsShownCell]);
    for (const { name, type, dimensionality } of parameters) {
      expect([id, name, type]).toEqual([id, name, "any"]);
      const block = [...TABLES, "spd", "rules", "weights"].includes(name);
      expect([id, name, dimensionality]).toEqual([id, name, block ? "matrix" : undefined]);
    }
    expect(options?.volatile).toBeUndefined();
  }
});

test("the Indonesian file differs in words only", () => {
  const shape = (list: Definition[]): unknown =>
    list.map(({ id, name, options, parameters, result }) => [
      id,
      name,
      options,
      result,
      parameters.map(({ optional, dimensionality }) => [optional, dimensionality]),
    ]);
  expect(shape(indonesian)).toEqual(shape(english));
  for (const [i, { description, parameters }] of indonesian.entries()) {
    expect(description).not.toBe(english[i]?.description);
    for (const parameter of parameters) expect(parameter.description).toBeTruthy();
  }
});
