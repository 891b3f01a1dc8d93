#!/usr/bin/env node
// Starts the built command; the sources are in src/cli.
import { existsSync } from "node:fs";

const built = new URL("../dist/cli/iid.mjs", import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write("iid: perintah belum dibangun; jalankan npm ci di folder proyek ini (run npm ci first).\n");
  process.exitCode = 2;
}
