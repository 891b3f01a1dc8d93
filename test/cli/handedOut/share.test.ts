import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../src/workbook/index";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { readXlsxWorkbook } from "../../../src/xlsx/index";
import { builtCommand, iid2026, workFolder } from "../command";
import { saveWorkbook } from "../workbooks";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

const HEADERS = ["No", "Nama Inovasi", "Perangkat Daerah", "16 Regulasi", "Bukti 16 Regulasi"];

async function book(name = "daerah.xlsx"): Promise<string> {
  return saveWorkbook(folder, name, {
    Inovasi: [
      HEADERS,
      [1, "Layanan Satu", "Dinas Kesehatan", 2, "SK.pdf"],
      [2, "Layanan Dua", "DINKES", null, null],
      [3, "Layanan Tiga", "Dinas Sosial", 1, "=HYPERLINK(1)"],
      [4, "Layanan Empat", null, 1, "SK.pdf"],
    ],
  });
}

test("one workbook for each department, however its name is written, and the rows that name none", async () => {
  const { code, stdout, stderr } = iid2026(["share", await book(), "--out", "opd", "--json"], folder);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    files: [
      { opd: "Dinas Kesehatan", file: join("opd", "IID 2026 - Dinas Kesehatan.xlsx"), rows: 2 },
      { opd: "Dinas Sosial", file: join("opd", "IID 2026 - Dinas Sosial.xlsx"), rows: 1 },
    ],
    unassigned: [5],
  });
  expect(stderr).toContain("5");
  expect(readdirSync(join(folder, "opd"))).toHaveLength(2);
  const file = join(folder, "opd", "IID 2026 - Dinas Sosial.xlsx");
  const { innovations } = readWorkbook(await readXlsxWorkbook(readFileSync(file), file), ruleSet(2026));
  expect(innovations?.records.map(({ name }) => name)).toEqual(["Layanan Tiga"]);
  // What looks like a formula is a text, and only columns that the workbook has are sent.
  expect(innovations?.records[0]?.evidence["regulasi"]?.raw).toBe("=HYPERLINK(1)");
  expect(innovations?.columns.map(({ header }) => header)).toEqual([
    ...HEADERS.slice(0, 3),
    "16 Regulasi Inovasi Daerah",
    "Bukti 16 Regulasi Inovasi Daerah",
    "Kunci Baris",
  ]);
});

test("the same as forms, one sheet an innovation and one for what is new", async () => {
  const target = join(folder, "formulir");
  expect(iid2026(["share", await book(), "--form", "--out", target], folder).code).toBe(0);
  const file = join(target, "IID 2026 - Dinas Kesehatan.xlsx");
  const data = await readXlsxWorkbook(readFileSync(file), file);
  expect(data.sheets.filter(({ visible }) => visible).map(({ name }) => name)).toEqual([
    "Baca Dulu",
    "Formulir 1",
    "Formulir 2",
    "Formulir 3",
    "Perlu Dilengkapi",
    "Langkah",
    "Petunjuk",
  ]);
  const { innovations } = readWorkbook(data, ruleSet(2026));
  expect(innovations?.records.map(({ name }) => name)).toEqual(["Layanan Satu", "Layanan Dua"]);
});

test("files that are there stay unless --force is given", async () => {
  const file = await book();
  const target = join(folder, "ada");
  expect(iid2026(["share", file, "--out", target], folder).code).toBe(0);
  const name = join(target, "IID 2026 - Dinas Sosial.xlsx");
  writeFileSync(name, "milik orang");
  const again = iid2026(["share", file, "--out", target], folder);
  expect([again.code, again.stdout]).toEqual([2, ""]);
  expect(readFileSync(name, "utf8")).toBe("milik orang");
  expect(iid2026(["share", file, "--out", target, "--force"], folder).code).toBe(0);
  expect(readFileSync(name, "utf8")).not.toBe("milik orang");
});

test("what cannot be shared out is refused in a sentence", async () => {
  const file = await saveWorkbook(folder, "tanpa.xlsx", {
    Inovasi: [
      ["No", "Nama Inovasi", "16 Regulasi"],
      [1, "A", 2],
    ],
  });
  for (const [args, sentence] of [
    [["share", file, "--out", "x"], "tidak memiliki kolom perangkat daerah"],
    [["share", await book()], "sebut folder hasilnya"],
    [["share", await book(), "--out", file], "bukan folder"],
  ] as const) {
    const { code, stderr } = iid2026([...args], folder);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  }
});
