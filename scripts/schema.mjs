// Writes the published JSON Schema of rule sets from the loader's own schema.
import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { transformSync } from "@swc/core";
import { toJsonSchema } from "@valibot/to-json-schema";

const folder = new URL("../src/rules/file/", import.meta.url);
const compiled = new URL("../node_modules/.rule-schema.mjs", import.meta.url);
const { code } = transformSync(readFileSync(new URL("schema.ts", folder), "utf8"), {
  jsc: { parser: { syntax: "typescript" }, target: "es2022" },
});
writeFileSync(compiled, code);
const { ruleSetSchema } = await import(compiled);
unlinkSync(compiled);
const schema = toJsonSchema(ruleSetSchema, { errorMode: "ignore", target: "draft-2020-12" });
writeFileSync(new URL("rule-set.schema.json", folder), `${JSON.stringify(schema, null, 2)}\n`);
