import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { builtCommand, workFolder, type Outcome } from "./command";

const ROOT = resolve(__dirname, "../..");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

/** The command as it is installed. @returns its folder */
function installed(isBuilt: boolean): string {
  const folder = workFolder();
  cpSync(join(ROOT, "bin"), join(folder, "bin"), { recursive: true });
  mkdirSync(join(folder, "dist/cli"), { recursive: true });
  if (isBuilt) cpSync(dirname(builtCommand()), join(folder, "dist/cli"), { recursive: true });
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

test.each(["check", "score", "explain"])(
  "%s reads nothing that only other commands need",
  (command) => {
    const folder = installed(true);
    rmSync(join(folder, "dist/cli/iid-rest.cjs"));
    const file = join(ROOT, "test/fixtures/offices/no-spd.xlsx");
    const args = [join(folder, "bin/iid.js"), command, file, "--json"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toHaveLength(1);
  },
  60_000,
);

test("says what to do where it is not built", () => {
  const { code, stdout, stderr } = start(installed(false));
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^iid: perintah belum dibangun; jalankan npm ci .*\n$/);
});
