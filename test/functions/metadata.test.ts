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

const associated = new Map<string, (...args: unknown[]) => unknown>();
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
    CustomFunctions: { associate: (id: string, code: (...args: unknown[]) => unknown) => associated.set(id, code) },
  });
  await import("../../src/functions/index");
});

test("every function in the file has code, and every code a function", () => {
  expect(english.map(({ id }) => id)).toEqual([...associated.keys()]);
  expect(english.map(({ id }) => id)).toEqual([
    "SCORE",
    "SUMMARY",
    "MATURITY",
    "CHECK",
    "STATUS",
    "GAIN",
    "SPD",
    "LEVEL",
    "PREDICATE",
    "RULE",
  ]);
});

test("parameters are as many as the code takes; ranges bring their addresses and their error values", () => {
  for (const { id, parameters, options } of english) {
    const withInvocation = options?.requiresParameterAddresses === true;
    expect([id, associated.get(id)?.length]).toEqual([id, parameters.length + (withInvocation ? 1 : 0)]);
    const readsTable = parameters.some(({ name }) => name === "innovations" || (name === "spd" && id === "SPD"));
    expect([id, withInvocation]).toEqual([id, readsTable]);
    for (const parameter of parameters) {
      if (parameter.dimensionality === "matrix") expect(parameter.type).toBe("any");
    }
    expect(options?.volatile).toBeUndefined();
  }
});

test("optional parameters are those of the table of functions", () => {
  const optional = Object.fromEntries(
    english.map(({ id, parameters }) => [id, parameters.filter((entry) => entry.optional).map(({ name }) => name)]),
  );
  expect(optional).toEqual({
    SCORE: ["spd", "rules", "basis"],
    SUMMARY: ["spd", "rules"],
    MATURITY: ["rules", "basis"],
    CHECK: ["rules"],
    STATUS: ["rules"],
    GAIN: ["spd", "rules"],
    SPD: ["rules"],
    LEVEL: ["measure", "rules"],
    PREDICATE: ["rules"],
    RULE: ["rules"],
  });
});

test("those that spill say so", () => {
  const spilling = english.filter(({ result }) => result.dimensionality === "matrix").map(({ id }) => id);
  expect(spilling).toEqual(["SUMMARY", "MATURITY", "CHECK", "STATUS", "GAIN"]);
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
