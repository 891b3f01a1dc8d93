// `npm run bench [name …]`: builds each benchmark and prints ratios of medians. Never a pass or a failure.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const require = createRequire(import.meta.url);

function node(/** @type {string[]} */ ...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", cwd: root });
  if (status !== 0) process.exit(status ?? 1);
}

// Under the GPL, so that `npm ci` of the product leaves it out.
if (!existsSync(join(here, "node_modules/hyperformula"))) {
  console.error(
    "The benchmarks measure against HyperFormula, which is under the GPL. Install it with: npm ci --prefix bench",
  );
  process.exit(1);
}
// The command line is measured as it is installed.
node("scripts/prepare.mjs");
node(require.resolve("webpack-cli/bin/cli.js"), "--config", join(here, "webpack.config.cjs"), "--stats=errors-only");

const wanted = process.argv.slice(2);
const files = readdirSync(here).filter((file) => /\.bench\.m?[jt]s$/.test(file));
for (const file of files) {
  const name = file.replace(/\.bench\..*$/, "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  // What opens a browser runs as it is, and needs a build.
  node(file.endsWith(".mjs") ? join(here, file) : join(root, "dist/bench", `${name}.cjs`));
}
