// Writes what follows from the data: the list of rule years. A new year is a new file in src/rules, nothing else.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const rulesFolder = new URL("../src/rules/", import.meta.url);

const files = readdirSync(fileURLToPath(rulesFolder))
  .filter((file) => /^iid-\d{4}\.json$/.test(file))
  .sort()
  .map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, rulesFolder), "utf8")) }));
// Formulas without a year use it: the newest year whose letter is known, never a prognosis.
const newest = files.findLast(({ standing }) => standing === "published");
const others = files.filter(({ year }) => year !== newest.year);

const core = [
  "// Generated from the files iid-<year>.json by `npm run generate`.",
  `import newestRuleSet from "./${newest.file}";`,
  "",
  "/** What is known of each year, oldest first. */",
  `export const YEAR_STANDINGS = { ${files.map(({ year, standing }) => `${year}: "${standing}"`).join(", ")} } as const;`,
  "",
  "/** The newest published year. The tests check the files against the schema, so that the functions need no validator. */",
  "export { newestRuleSet };",
  "",
].join("\n");

const all = [
  "// Generated from the files iid-<year>.json by `npm run generate`.",
  'import type { RuleSetDelta } from "./compose";',
  'import type { RuleSet } from "./types";',
  ...others.map(({ year, file }) => `import iid${year} from "./${file}";`),
  "",
  "/** Every year but the newest published one, oldest first: whole rule sets, or what changed against another year. */",
  `export const OTHER_YEARS = [${others.map(({ year }) => `iid${year}`).join(", ")}] as unknown as (RuleSet | RuleSetDelta)[];`,
  "",
].join("\n");

for (const [name, text] of [
  ["years.generated.ts", core],
  ["years.all.generated.ts", all],
]) {
  const target = new URL(name, rulesFolder);
  let current = "";
  try {
    current = readFileSync(target, "utf8");
  } catch {
    // first run
  }
  if (current !== text) writeFileSync(target, text);
}
