import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnablesOf } from "../../src/cli/call/command";
import { allCommands } from "../../src/cli/call/commands";
import { builtCommand, iid, workFolder } from "./command";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
  mkdirSync(join(folder, "bukti"));
  for (const name of ["buku kerja.xlsx", "peta.json", "catatan.txt"]) writeFileSync(join(folder, name), "");
  writeFileSync(join(folder, "iid.bash"), iid(["completion", "bash"], folder).stdout);
}, 180_000);

/** What bash offers for the last word of a line. */
function offered(...words: string[]): string[] {
  const script = `source ./iid.bash
COMP_WORDS=(iid "$@")
COMP_CWORD=$#
_iid
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script, "bash", ...words], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout.split("\n").filter((word) => word !== "");
}

test.each([
  ["a command", ["sc"], ["score"]],
  ["a part of a command", ["rules", "e"], ["export"]],
  ["the years of a part", ["rules", "show", "2026"], ["2026"]],
  ["an option of this command", ["check", "x.xlsx", "--ev"], ["--evidence"]],
  ["no option of another", ["score", "--ev"], []],
  ["an option's known values", ["check", "--lang", ""], ["id", "en"]],
  ["folders", ["check", "--evidence", ""], ["bukti"]],
  ["workbooks and folders, blanks in their names", ["check", "b"], ["bukti", "buku kerja.xlsx"]],
  ["JSON files and folders", ["score", "--map", ""], ["bukti", "peta.json"]],
  ["nothing where nothing is known", ["check", "--sheet", ""], []],
  ["a command behind an option with its value", ["--year", "2025", "sc"], ["score"]],
  ["the shells", ["completion", ""], ["bash", "zsh", "fish"]],
])("bash offers %s", (_, words, expected) => {
  expect(offered(...words)).toEqual(expected);
});

test.each(["bash", "zsh", "fish"])("the script for %s knows every command with its options", async (shell) => {
  const { code, stdout, stderr } = iid(["completion", shell, "--lang", "en"], folder);
  expect([code, stderr]).toEqual([0, ""]);
  for (const { title, runnable } of (await allCommands()).flatMap(runnablesOf)) {
    expect(stdout).toContain(title.split(" ").at(-1));
    for (const { name } of runnable.flags) expect(stdout).toMatch(new RegExp(`(--|-l )${name}\\b`));
  }
});

test("a shell that is none is refused, and none at all", () => {
  const message = "iid: sebut satu shell, bash, zsh, fish: iid completion bash.\n";
  expect(iid(["completion", "csh"], folder)).toEqual({ code: 2, stdout: "", stderr: message });
  expect(iid(["completion"], folder).stderr).toBe(message);
});
