// Writes what follows from the data: the list of rule years. A new year is a new file in src/rules, nothing else.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const rulesFolder = new URL("../src/rules/", import.meta.url);
const target = new URL("years.generated.ts", rulesFolder);

const years = readdirSync(fileURLToPath(rulesFolder))
  .map((file) => /^iid-(\d{4})\.json$/.exec(file)?.[1])
  .filter((year) => year !== undefined)
  .sort();

const text = [
  "// Generated from the files iid-<year>.json by `npm run generate`.",
  'import type { RuleSet } from "./types";',
  ...years.map((year) => `import iid${year} from "./iid-${year}.json";`),
  "",
  "/** Oldest first. The files are checked against the schema by the tests, so that the functions need no validator. */",
  `export const RULE_SETS = [${years.map((year) => `iid${year}`).join(", ")}] as unknown as RuleSet[];`,
  "",
].join("\n");

let current = "";
try {
  current = readFileSync(target, "utf8");
} catch {
  // first run
}
if (current !== text) writeFileSync(target, text);
