// The published JSON Schema of rule sets, from the loader's own schema.
import { toJsonSchema } from "@valibot/to-json-schema";
import { loadSource } from "../loadSource.mjs";

const { ruleSetSchema } = /** @type {typeof import("../../src/rules/file/schema")} */ (
  loadSource("src/rules/file/schema.ts")
);

/** @returns {Record<string, string>} */
export function ruleSchemaSources() {
  const schema = toJsonSchema(ruleSetSchema, { errorMode: "ignore", target: "draft-2020-12" });
  return { "rule-set.schema.json": `${JSON.stringify(schema, null, 2)}\n` };
}
