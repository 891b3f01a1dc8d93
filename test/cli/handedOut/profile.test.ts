import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { builtCommand, iid2026, workFolder } from "../command";
import { saveWorkbook } from "../workbooks";

let folder = "";
const SAMPLE = resolve("assets/contoh-iid-2026.xlsx");

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

async function sheetOf(file: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(join(folder, file)).buffer as ArrayBuffer);
  expect(workbook.worksheets).toHaveLength(1);
  return workbook.worksheets[0]!;
}

test("a page for each innovation, or for those whose rows are named", async () => {
  const made = iid2026(["profile", SAMPLE], folder);
  expect(made).toEqual({ code: 0, stdout: "profil-inovasi-2026.xlsx ditulis.\n", stderr: "" });
  const all = await sheetOf("profil-inovasi-2026.xlsx");
  expect(all.name).toBe("Profil Inovasi");
  expect(all.pageSetup).toMatchObject({ paperSize: 9, orientation: "portrait", scale: 65 });
  expect(iid2026(["profile", SAMPLE, "--row", "6", "--row", "5", "-o", "dua.xlsx"], folder).code).toBe(0);
  const two = await sheetOf("dua.xlsx");
  expect(two.getCell("A1").value).toMatch(/^GURU KUNJUNG/);
  expect(iid2026(["profile", SAMPLE, "--row", "5", "-o", "satu.xlsx"], folder).code).toBe(0);
  expect((await sheetOf("satu.xlsx")).pageSetup).toMatchObject({ fitToWidth: 1, fitToHeight: 1 });
});

test.each([
  [["--row", "satu"], "“satu”"],
  [["--row", "3"], "baris 3"],
  [["--row", "0"], "“0”"],
])("profile %j is refused", (options, said) => {
  const { code, stdout, stderr } = iid2026(["profile", SAMPLE, ...options, "-o", "tidak.xlsx"], folder);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});

test("a workbook in which nothing counts is told", async () => {
  const file = await saveWorkbook(folder, "kosong.xlsx", {
    Inovasi: [
      ["No", "Nama Inovasi", "Perangkat Daerah", "Diikutkan", "16 Regulasi", "17 SDM", "18 Anggaran"],
      [1, "Layanan Satu", "Dinas Kesehatan", "Tidak", 2, 1, 1],
    ],
  });
  const { code, stderr } = iid2026(["profile", file, "-o", "tidak.xlsx"], folder);
  expect(code).toBe(2);
  expect(stderr).not.toBe("");
});
