#!/usr/bin/env node
// Starts the built command; the sources are in src/cli.
const { existsSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");

const folder = join(__dirname, "../dist/cli");
const built = join(folder, "iid.cjs");

if (existsSync(built)) {
  // From Node 22.8 on, compiled code is kept beside the command; a folder that cannot be written is no failure.
  enableCompileCache?.(join(folder, "cache"));
  require(built);
} else {
  process.stderr.write("iid: perintah belum dibangun; jalankan npm ci di folder proyek ini (run npm ci first).\n");
  process.exitCode = 2;
}
