// Writes the published JSON Schema of rule sets from the loader's own schema.
import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { loadSource } from "./loadSource.mjs";

const { ruleSetSchema } = /** @type {typeof import("../src/rules/file/schema")} */ (
  loadSource("src/rules/file/schema.ts")
);
const schema = toJsonSchema(ruleSetSchema, { errorMode: "ignore", target: "draft-2020-12" });
writeFileSync(
  new URL("../src/rules/file/rule-set.schema.json", import.meta.url),
  `${JSON.stringify(schema, null, 2)}\n`,
);
