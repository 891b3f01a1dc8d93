// `node scripts/code-cache.mjs FILE`: keeps the compiled code of the built command beside it, after runs over the sample
// workbook, so that every function of a usual run is in it. The file belongs to this version of Node and is no part of
// what is published; another version starts without it (bin/load.js).
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { devNull } from "node:os";
import { fileURLToPath } from "node:url";

const { load, cacheOf } = createRequire(import.meta.url)("../bin/load.js");
const sample = fileURLToPath(new URL("../assets/contoh-iid-2026.xlsx", import.meta.url));
const [, , file] = process.argv;
if (!file) throw new Error("usage: node scripts/code-cache.mjs FILE");

const command = load(file);
for (const args of [["check", "--json"], ["check"], ["score"]]) {
  process.argv = [process.execPath, file, ...args, "--out", devNull, "--force", sample];
  await command.run().finished;
  if (process.exitCode === 2) process.exit(2);
}
// The sample has findings, which is no failure here.
process.exitCode = 0;
writeFileSync(cacheOf(file), command.script.createCachedData());
