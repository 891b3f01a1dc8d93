#!/usr/bin/env node
// Starts the built command; the sources are in src/cli.
import { existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

// A run of half a second is over before optimised code pays: V8 would spend a third of the time on making it. Functions
// that stay busy for longer, over many files, are optimised all the same. A version of V8 without such a setting would
// complain on stderr, so versions of Node nobody knows yet go without.
const LAST_KNOWN_NODE = 24;
if (Number.parseInt(process.versions.node, 10) <= LAST_KNOWN_NODE) setFlagsFromString("--interrupt-budget=500000");

const built = new URL("../dist/cli/iid.mjs", import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write("iid: perintah belum dibangun; jalankan npm ci di folder proyek ini (run npm ci first).\n");
  process.exitCode = 2;
}
