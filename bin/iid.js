#!/usr/bin/env node
// Starts the built command; the sources are in src/cli.
const { existsSync } = require("node:fs");
const nodeModule = require("node:module");
const { join } = require("node:path");

const folder = join(__dirname, "../dist/cli");
const built = join(folder, "iid.cjs");

if (existsSync(built)) {
  // Node 22.8 and newer keep compiled code beside the command. A folder that cannot be written is no failure.
  if ("enableCompileCache" in nodeModule && typeof nodeModule.enableCompileCache === "function") {
    nodeModule.enableCompileCache(join(folder, "cache"));
  }
  require(built);
} else {
  process.stderr.write("iid: perintah belum dibangun; jalankan npm ci di folder proyek ini (run npm ci first).\n");
  process.exitCode = 2;
}
