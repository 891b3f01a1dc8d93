// Fails when what the browser loads first has outgrown its budget. Sizes are gzip, in KB of 1,024 bytes.
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const folder = new URL("../dist/addin/", import.meta.url);
if (!existsSync(new URL("taskpane.html", folder))) {
  console.error("dist/addin is missing: run `npm run build` first.");
  process.exit(2);
}

const html = readFileSync(new URL("taskpane.html", folder), "utf8");
const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^":?]+\.js)(?:\?[^"]*)?"/g)].map(([, file = ""]) => file);
const kilobytes = (/** @type {string} */ file) =>
  gzipSync(readFileSync(new URL(file, folder)), { level: 9 }).length / 1024;

// What formulas need: everything but the scripts that only the pane uses.
const paneOnly = scripts.filter((file) => /taskpane|shell|commands/.test(file));
const functions = scripts.filter((file) => !paneOnly.includes(file));

const budgets = [
  { name: "task pane, first JS", files: scripts, limit: 260 },
  { name: "functions, without React", files: functions, limit: 60 },
];

let failed = false;
for (const { name, files, limit } of budgets) {
  const size = files.reduce((sum, file) => sum + kilobytes(file), 0);
  const over = files.length === 0 || size > limit;
  failed ||= over;
  console.log(`${over ? "FAIL" : "ok  "} ${name}: ${size.toFixed(1)} KB of ${limit} KB (${files.join(", ")})`);
}
if (functions.some((file) => readFileSync(new URL(file, folder), "utf8").includes("react.element"))) {
  console.log("FAIL the functions load React");
  failed = true;
}
process.exit(failed ? 1 : 0);
