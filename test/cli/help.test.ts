import { runnablesOf } from "../../src/cli/call/command";
import { allCommands } from "../../src/cli/call/commands";
import { builtCommand, iid, workFolder } from "./command";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

function help(...args: string[]): string {
  const { code, stdout, stderr } = iid([...args, "--help"], folder);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

test("iid --help lists every command and every option", async () => {
  const text = help();
  for (const { title, runnable } of (await allCommands()).flatMap(runnablesOf)) {
    expect(text).toContain(`\n  iid ${title}`);
    expect(text).toContain(runnable.summary.id);
    for (const { name } of runnable.flags) expect(text).toContain(`--${name}`);
  }
  expect(text).toMatch(/\n {2}--evidence FOLDER +folder berkas bukti; .* \(hanya check\)\n/);
  expect(text).toMatch(/\n {2}-o, --out BERKAS +tulis hasil ke berkas ini\n/);
  expect(text).toMatch(/\nKode keluar: 0 .*\n$/);
});

test("iid COMMAND --help shows that command with its options and examples only", () => {
  const text = help("check");
  expect(text).toMatch(/^Pemakaian:\n {2}iid check BERKAS\.\.\. +semua temuan menurut inovasi/);
  expect(text).toContain("--evidence FOLDER");
  expect(text).toContain("BERKAS adalah .xlsx, folder");
  expect(text).toMatch(/\nContoh:\n {2}iid check buku-kerja\.xlsx --json/);
  expect(text).not.toMatch(/--row|--sample|iid score/);
  expect(help("--lang", "en", "explain")).toMatch(/^Usage:[\s\S]*--row ROW[\s\S]*\nExamples:\n/);
});

test("iid rules --help shows its parts, iid rules PART --help one of them", () => {
  const all = help("rules");
  for (const part of ["list", "show TAHUN", "diff LAMA BARU", "export TAHUN", "copy TAHUN BARU", "check ATURAN"]) {
    expect(all).toContain(`\n  iid rules ${part}`);
  }
  const one = help("rules", "export");
  expect(one).toMatch(/^Pemakaian:\n {2}iid rules export TAHUN +aturan satu tahun sebagai JSON\n\n/);
  expect(one).not.toMatch(/--json|rules show/);
});
