// Writes the sources that follow from data. With --check it writes nothing and fails when one of them is stale.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { actionSources } from "./generate/actions.mjs";
import { architectureSources } from "./generate/architecture.mjs";
import { checkSources } from "./generate/checks.mjs";
import { functionSources } from "./generate/functions.mjs";
import { glossarySources } from "./generate/glossary.mjs";
import { guideSources, pageSources } from "./generate/pages.mjs";
import { commandSources } from "./generate/commands.mjs";
import { probeSources } from "./generate/probes.mjs";
import { ruleSchemaSources } from "./generate/ruleSchema.mjs";
import { releaseSources } from "./generate/releases.mjs";
import { staleSources } from "./generate/stale.mjs";
import { yearSources } from "./generate/years.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * One entry a kind: the folder of its sources, and what gives their texts.
 * @type {Parameters<typeof staleSources>[1]}
 */
const KINDS = [
  { folder: "src/rules/years", sources: yearSources },
  { folder: "src/rules/file", sources: ruleSchemaSources },
  { folder: ".", sources: checkSources },
  { folder: "src/actions", sources: actionSources },
  { folder: "src/pages", sources: pageSources },
  { folder: "src/excel/selfTest", sources: probeSources },
  { folder: "docs", sources: (/** @type {string} */ folder) => architectureSources(folder, join(root, "src")) },
  { folder: "docs/panduan", sources: (/** @type {string} */ folder) => guideSources(folder, join(root, "src/pages")) },
  { folder: "docs/panduan", sources: () => glossarySources(join(root, "src/i18n")) },
  { folder: ".", sources: functionSources },
  { folder: ".", sources: commandSources },
  { folder: ".", sources: releaseSources },
];

try {
  const stale = staleSources(root, KINDS);
  if (!process.argv.includes("--check")) {
    for (const { name, text } of stale) writeFileSync(join(root, name), text);
  } else if (stale.length > 0) {
    console.error(`Stale, run npm run generate: ${stale.map(({ name }) => name).join(", ")}`);
    process.exitCode = 1;
  }
} catch (error) {
  // Whoever edits the data is told what to do, without a trace through this script.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
