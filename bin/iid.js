#!/usr/bin/env node
// Starts the built command; the sources are in src/cli.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const start = join(__dirname, "../dist/cli/start.cjs");

if (existsSync(start)) require(start);
else {
  process.stderr.write("iid: perintah belum dibangun; jalankan npm ci di folder proyek ini (run npm ci first).\n");
  process.exitCode = 2;
}
