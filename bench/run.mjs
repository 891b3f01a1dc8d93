// `npm run bench [name …]`: builds each benchmark and prints ratios of medians. Never a pass or a failure.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const built = spawnSync(
  process.execPath,
  [require.resolve("webpack-cli/bin/cli.js"), "--config", join(here, "webpack.config.cjs"), "--stats=errors-only"],
  { stdio: "inherit", cwd: join(here, "..") },
);
if (built.status !== 0) process.exit(built.status ?? 1);

const wanted = process.argv.slice(2);
const names = readdirSync(here)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.replace(".bench.ts", ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
for (const name of names) {
  console.log(`\n== ${name}`);
  const run = spawnSync(process.execPath, [join(here, "../dist/bench", `${name}.cjs`)], { stdio: "inherit" });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
