import { readFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { newestRules } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { SAMPLE_YEAR } from "../../src/template/sample/index";
import { readWorkbook } from "../../src/workbook/index";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { builtCommand, element, iid, iid2026, workFolder } from "./command";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

test("an empty template is written, and not over an existing file", async () => {
  const made = iid(["template"], folder);
  const file = `template-iid-${newestRules().year}.xlsx`;
  expect(made).toEqual({ code: 0, stdout: `${file} ditulis.\n`, stderr: "" });
  const again = iid(["template"], folder);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain("--force");
  expect(iid(["template", "--force"], folder).code).toBe(0);
  const data = await readXlsxWorkbook(readFileSync(join(folder, file)), file);
  expect(readWorkbook(data, newestRules()).problem).toEqual(expect.objectContaining({ kind: "no-rows" }));
});

test.each([2021, 2022, 2025, 2029])("the template of %i is read back under its rules", async (year) => {
  const file = `template-${year}.xlsx`;
  expect(iid(["template", "--year", String(year), "--out", file], folder)).toMatchObject({ code: 0, stderr: "" });
  const data = await readXlsxWorkbook(readFileSync(join(folder, file)), file);
  expect(readWorkbook(data, ruleSet(year)).problem).toEqual(expect.objectContaining({ kind: "no-rows" }));
});

test("the sample is the committed workbook and scores like it", () => {
  expect(iid(["template", "--sample", "--out", "contoh.xlsx"], folder).code).toBe(0);
  const own = element(iid2026(["score", "--json", "contoh.xlsx"], folder));
  const committed = element(iid2026(["score", "--json", resolve("assets/contoh-iid-2026.xlsx")], folder));
  expect({ ...own, file: "" }).toEqual({ ...committed, file: "" });
});

test("the sample stands under its own year, whichever is newest, unless another is asked for", () => {
  expect(iid(["template", "--sample"], folder).stdout).toBe(`contoh-iid-${SAMPLE_YEAR}.xlsx ditulis.\n`);
  expect(iid(["template", "--sample", "--year", "2025"], folder).stdout).toBe("contoh-iid-2025.xlsx ditulis.\n");
});

test("forms are written with names and department, go into a workbook and change what was answered", async () => {
  const made = iid2026(
    ["template", "--form", "--count", "3", "--name", "Klinik Apung", "--opd", "Dinas Kesehatan"],
    folder,
  );
  expect(made).toEqual({ code: 0, stdout: "formulir-iid-2026.xlsx ditulis.\n", stderr: "" });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, "formulir-iid-2026.xlsx"));
  const forms = workbook.worksheets.filter(({ name }) => name.startsWith("Formulir "));
  expect(forms.map(({ state }) => state)).toEqual(["visible", "visible", "visible"]);
  expect(workbook.getWorksheet("Data Kirim")?.state).toBe("hidden");
  const [first] = forms;
  const row = (question: string): number => first!.getColumn(2).values.findIndex((value) => value === question);
  expect(first!.getCell(4, 4).value).toBe("INFORMASI/JAWABAN");
  expect(first!.getCell(row("Nama Inovasi"), 4).value).toBe("Klinik Apung");
  expect(first!.getCell(row("Perangkat Daerah"), 4).value).toBe("Dinas Kesehatan");
  expect(first!.getCell(row("Tahapan"), 4).dataValidation).toMatchObject({ type: "list" });
  const level = first!.getCell(row("16 Regulasi Inovasi Daerah"), 4);
  expect(level.dataValidation).toMatchObject({ type: "list", prompt: expect.stringContaining("1: ") as string });
  expect(first!.getCell(row("16 Regulasi Inovasi Daerah"), 3).value).toContain("Data dukung: ");
  expect(first!.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 });
  level.value = 2;
  await workbook.xlsx.writeFile(join(folder, "isi.xlsx"));
  iid2026(["template", "--sample", "--force", "--out", "daerah.xlsx"], folder);
  const merged = iid2026(["merge", "--into", "daerah.xlsx", "isi.xlsx", "-o", "hasil.xlsx", "--json"], folder);
  expect(merged.stderr).toBe("");
  expect(JSON.parse(merged.stdout)).toMatchObject({
    changed: [],
    added: [{ file: "isi.xlsx", name: "Klinik Apung" }],
    problems: [],
  });
});

test("the sample as forms scores like the sample as a table", () => {
  expect(iid(["template", "--sample", "--form", "--out", "formulir-contoh.xlsx"], folder).code).toBe(0);
  iid(["template", "--sample", "--force", "--out", "tabel-contoh.xlsx"], folder);
  const maturities = (file: string): unknown =>
    element(iid2026(["score", "--json", file], folder)).innovations.map(({ name, maturity, evidencedMaturity }) => [
      name,
      maturity,
      evidencedMaturity,
    ]);
  expect(maturities("formulir-contoh.xlsx")).toEqual(maturities("tabel-contoh.xlsx"));
});

test.each([
  [["--count", "2"], "--count"],
  [["--form", "--count", "0"], "100"],
  [["--form", "--count", "1,5"], "100"],
  [["--form", "--count", "101"], "100"],
])("template %j is refused", (options, said) => {
  const { code, stderr } = iid(["template", ...options, "--out", "ditolak.xlsx"], folder);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});

test("another program reads table, lists and formulas of the template", async () => {
  iid(["template", "--sample", "--force", "--out", "baca.xlsx"], folder);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, "baca.xlsx"));
  const innovations = workbook.getWorksheet("Inovasi");
  expect(innovations?.getCell("B4").value).toBe("Nama Inovasi");
  expect(innovations?.getCell("E5").dataValidation).toEqual(expect.objectContaining({ type: "list" }));
  expect(innovations?.getCell("Q5").numFmt).toBe("dd/mm/yyyy");
  expect(workbook.getWorksheet("Daftar")?.state).toBe("hidden");
  expect(workbook.getWorksheet("Ringkasan")?.getCell("B8").formula).toContain("_xldudf_IID_SCORE(");
});

test("a folder that does not exist is named", () => {
  const outcome = iid(["template", "--out", "tak/ada.xlsx"], folder);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toBe("iid: tak/ada.xlsx: tidak dapat ditulis (ENOENT).\n");
});

test("help and version", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(iid(["--version"], folder)).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  const help = iid(["--help"], folder);
  expect(help.code).toBe(0);
  for (const word of ["score", "check", "template", "--json", String(newestRules().year)])
    expect(help.stdout).toContain(word);
  expect(iid(["--help", "--lang", "en"], folder).stdout).toContain("Usage:");
});

test("a reader that closes the pipe early is no failure", async () => {
  const sample = resolve("assets/contoh-iid-2026.xlsx");
  const child = spawn(process.execPath, [builtCommand(), "check", "--json", sample, sample], { cwd: folder });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdout.destroy();
  await new Promise((done) => child.on("close", done));
  expect(complaint).toBe("");
});
