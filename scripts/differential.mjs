// `npm run differential [count]`: command line, pane and functions over many random workbooks, 300 unless told.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const count = process.argv[2] ?? "300";
const { status } = spawnSync(process.execPath, [require.resolve("jest/bin/jest.js"), "test/differential"], {
  stdio: "inherit",
  env: { ...process.env, IID_DIFFERENTIAL: count },
});
process.exit(status ?? 1);
