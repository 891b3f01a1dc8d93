#!/usr/bin/env node
// Starts the built command; the sources are in src/cli.
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { load } = require("./load.js");

const built = join(__dirname, "../dist/cli/iid.cjs");

if (existsSync(built)) {
  load(built).run();
} else {
  process.stderr.write("iid: perintah belum dibangun; jalankan npm ci di folder proyek ini (run npm ci first).\n");
  process.exitCode = 2;
}
