import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { builtCommand, workFolder, type Outcome } from "./command";

const ROOT = resolve(__dirname, "../..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

/** The command as it is installed. @returns its folder */
function installed(isBuilt: boolean): string {
  const folder = workFolder();
  cpSync(join(ROOT, "bin"), join(folder, "bin"), { recursive: true });
  mkdirSync(join(folder, "dist/cli"), { recursive: true });
  if (isBuilt) cpSync(join(dirname(builtCommand()), "iid.cjs"), join(folder, "dist/cli/iid.cjs"));
  return folder;
}

function start(folder: string): Outcome {
  const run = spawnSync(process.execPath, [join(folder, "bin/iid.js"), "--version"], { encoding: "utf8" });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

test("starts the built command, also where nothing can be written beside it", () => {
  const folder = installed(true);
  expect(start(folder)).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  chmodSync(join(folder, "dist/cli"), 0o555);
  expect(start(folder)).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
}, 180_000);

test("says what to do where it is not built", () => {
  const { code, stdout, stderr } = start(installed(false));
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^iid: perintah belum dibangun; jalankan npm ci .*\n$/);
});
