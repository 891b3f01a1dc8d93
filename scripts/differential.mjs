// `npm run differential [count]`: command line, pane and functions over as many random workbooks,
// 3,000 unless told. `npm test` has 300 and all fixtures.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const count = process.argv[2] ?? "3000";
const { status } = spawnSync(process.execPath, [require.resolve("jest/bin/jest"), "test/differential/random"], {
  stdio: "inherit",
  env: { ...process.env, IID_DIFFERENTIAL: count },
});
process.exit(status ?? 1);
