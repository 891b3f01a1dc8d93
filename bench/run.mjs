// `npm run bench [name …]`: builds each benchmark, prints ratios of medians and keeps them. Never a pass or a failure.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compared, readHistory, withRatios } from "./history.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const require = createRequire(import.meta.url);

const kept = mkdtempSync(join(tmpdir(), "iid-ratios-"));
const ratios = join(kept, "ratios");

function node(/** @type {string[]} */ ...args) {
  const env = { ...process.env, IID_BENCH_RATIOS: ratios };
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", cwd: root, env });
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

const measured = existsSync(ratios)
  ? readFileSync(ratios, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];
rmSync(kept, { recursive: true });
if (measured.length > 0) {
  const history = join(here, "history.md");
  const text = readFileSync(history, "utf8");
  console.log("\n== against the last time");
  for (const line of compared(readHistory(text), measured)) console.log(line);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [node] = process.versions.node.split(".");
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    history,
    withRatios(
      text,
      measured.map((one) => ({ ...one, date, version, node })),
    ),
  );
}
