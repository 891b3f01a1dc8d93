import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { visible } from "../../src/cli/output/terminal";
import { builtCommand, element, iid, workFolder } from "./command";
import { levelSheet, saveWorkbook } from "./workbooks";

const SOURCES = join(__dirname, "../../src/cli");
/** Clears the screen; in a workbook, controls are written with their number. */
const CLEAR = "\u001b[2J";
const CLEAR_IN_CELL = "_x001B_[2J";

let folder = "";

beforeAll(async () => {
  builtCommand();
  folder = workFolder();
  // A level that is none, so that `check` names the innovation.
  const rows = [{ name: `Layanan ${CLEAR_IN_CELL}Satu`, affair: "Pendidikan", levels: { 16: 7 } }];
  await saveWorkbook(folder, "esc.xlsx", { Inovasi: levelSheet(rows) });
  await saveWorkbook(folder, "lain.xlsx", { Data: [[`Nama ${CLEAR_IN_CELL}Inovasi`, "Uraian"]] });
}, 180_000);

test.each([
  ["a control sequence", "a\u001b[31mb", "a\\u001b[31mb"],
  ["one of the upper controls", "a\u009b31mb", "a\\u009b31mb"],
  ["a return that overwrites the line", "salah\rbenar", "salah\\u000dbenar"],
  ["a bell and a delete", "\u0007\u007f", "\\u0007\\u007f"],
  ["a turned writing direction", "a\u202eb\u2066", "a\\u202eb\\u2066"],
])("%s is written out", (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test("line ends, tabs, letters and signs stay", () => {
  expect(visible("Baris\r\n\tSelésai “ya” – 5 %\n")).toBe("Baris\n\tSelésai “ya” – 5 %\n");
});

test.each(["check", "score", "explain"])("%s shows what a cell holds, and the terminal does not obey it", (command) => {
  const { stdout } = iid([command, "esc.xlsx"], folder);
  expect(stdout).not.toContain("\u001b");
  if (command !== "score") expect(stdout).toContain("Layanan \\u001b[2JSatu");
});

test("JSON gives the cell as it is", () => {
  expect(element(iid(["check", "--json", "esc.xlsx"], folder)).innovations[0]?.name).toBe(`Layanan ${CLEAR}Satu`);
  expect(iid(["check", "--json", "esc.xlsx"], folder).stdout).toContain("Layanan \\u001b[2JSatu");
});

test("a refusal stays one line without controls, whatever the file and its headers are named", () => {
  writeFileSync(join(folder, `buku\n${CLEAR}.xlsx`), "");
  for (const file of [`buku\n${CLEAR}.xlsx`, "lain.xlsx"]) {
    const { code, stderr } = iid(["check", file], folder);
    expect(code).toBe(2);
    expect(stderr).toContain("\\u001b[2J");
    expect(stderr.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
  }
});

test("nothing else in the command line writes to the terminal", () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const writing = files.filter((file) =>
    /process\.std(out|err)|console\./.test(readFileSync(join(SOURCES, file), "utf8")),
  );
  expect(writing).toEqual([join("output", "terminal.ts")]);
});
