import { resolve } from "node:path";
import { builtCommand, elements, iid, workFolder } from "./command";
import { levelSheet, saveWorkbook } from "./workbooks";

const SAMPLE = resolve("assets/contoh-iid-2026.xlsx");
const AFFAIRS = ["Pendidikan", "Kesehatan", "Sosial"];
let folder = "";
let book = "";

beforeAll(async () => {
  builtCommand();
  folder = workFolder();
  const rows = Array.from({ length: 8 }, (_, index) => ({
    name: `Layanan ${"ABCDEFGH"[index]}`,
    affair: AFFAIRS[index % 3] ?? "",
    levels: 2,
  }));
  book = await saveWorkbook(folder, "delapan.xlsx", { Inovasi: levelSheet(rows) });
}, 180_000);

test("one element per file and year, files first, years as given", () => {
  const found = elements(iid(["score", "--json", "--year", "2026,2023,2028", book, SAMPLE], folder));
  expect(found.map(({ file, year }) => [file, year])).toEqual([
    [book, 2026],
    [book, 2023],
    [book, 2028],
    [SAMPLE, 2026],
    [SAMPLE, 2023],
    [SAMPLE, 2028],
  ]);
  // 8 x 74 = 592 over 12, 10 and 16; 3 basic services: enough in 2023 only (8 x 0.38 = 3.04).
  expect(found.slice(0, 3).map(({ index }) => index)).toEqual([
    expect.closeTo((592 / 12 / 250) * 100, 8),
    expect.closeTo(((59.2 + 3.04) / 250) * 100, 8),
    expect.closeTo((37 / 250) * 100, 8),
  ]);
  expect(found.map(({ rules, divisor }) => [rules, divisor]).slice(0, 3)).toEqual([
    ["IID 2026", 12],
    ["IID 2023", 10],
    ["IID 2028", 16],
  ]);
});

test("each element lists the assumptions of its year, and equals the result of that year alone", () => {
  const both = elements(iid(["score", "--json", "--year", "2024,2026", book], folder));
  const alone = elements(iid(["score", "--json", "--year", "2024", book], folder));
  expect(both[0]).toEqual(alone[0]);
  expect(both[0]?.assumptions).toContain("Pembagi minimal tahun ini belum ditemukan; dipakai 10 seperti 2023.");
  expect(both[1]?.assumptions.join()).not.toContain("Pembagi minimal");
});

test("in words: side by side, then the differences, largest first, and every assumption once", () => {
  const { code, stdout, stderr } = iid(["score", "--year", "2023,2026", book], folder);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/Bagian +2023 +2026/);
  expect(stdout).toMatch(/Indeks +24,90 +19,73/);
  expect(stdout).toMatch(/Predikat +- +-/);
  expect(stdout).toMatch(/Urusan pelayanan dasar +3 dari 6 \(perlu 2\) +3 dari 6 \(perlu 5\)/);
  expect(stdout).toContain("Tahun 2026 dibandingkan dengan 2023, poin indeks (Klaim)");
  expect(stdout).toMatch(/\n +Skor jumlah inovasi +1,22 +0,00 +-1,22\n/);
  // Video: 4 x 2 x 8 = 64 over 10 and 12.
  expect(stdout).toMatch(/\n +35 +Video inovasi daerah +2,56 +2,13 +-0,43\n/);
  const numbers = [...stdout.matchAll(/\n {2}\d\d {2}.+ -(\d,\d\d)(?=\n)/g)].map((match) => match[1] ?? "");
  expect(numbers).toHaveLength(20);
  expect(numbers).toEqual([...numbers].sort().reverse());
  expect(stdout).toMatch(/\nAnggapan \(2023\): /);
  expect(stdout.match(/hanya untuk tampilan dan predikat/g)).toHaveLength(1);
  expect(stdout).toMatch(/\nAnggapan \(2023, 2026\): Indeks dibulatkan/);
});

test("in words: which thresholds differ, with their unit", () => {
  const { stdout } = iid(["score", "--year", "2025,2026", SAMPLE], folder);
  const lines = stdout.split("\n");
  const start = lines.indexOf("Ambang, bobot, dan bunyi level yang berbeda, tahun 2026 dan 2025");
  expect(start).toBeGreaterThan(0);
  expect(lines.slice(start)).toContain("  29 Penyelesaian layanan pengaduan: level 3 mulai 91%, tahun 2025 mulai 86%");
  expect(lines.slice(start)).toContain(
    "  33 Kemanfaatan inovasi: basis d, level 3 mulai 20,00%, tahun 2025 mulai 100,00%",
  );
});

test("in words: which levels are worded otherwise, where both years are known", () => {
  const { stdout } = iid(["score", "--year", "2025,2026", SAMPLE], folder);
  // A decree of the head of the region was level 2 of the regulation.
  expect(stdout).toMatch(/\n {2}16 Regulasi Inovasi Daerah: level 2 “peraturan kepala daerah”, tahun 2025 “.+”\n/);
  const list = stdout.slice(stdout.indexOf("Ambang, bobot"), stdout.indexOf("Anggapan"));
  expect(list).not.toContain("belum diketahui");
});

test("three years: each later one against the first named", () => {
  const { stdout } = iid(["score", "--year=2026,2027,2029", SAMPLE], folder);
  expect(stdout).toMatch(/Bagian +2026 +2027 +2029/);
  const headings = stdout.match(/Tahun \d+ dibandingkan dengan \d+/g);
  expect(headings).toEqual(["Tahun 2027 dibandingkan dengan 2026", "Tahun 2029 dibandingkan dengan 2026"]);
});

test("a file that cannot be read: one line, one element per year", () => {
  const outcome = iid(["score", "--json", "--year", "2025,2026", "hilang.xlsx", book], folder);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toBe("iid: hilang.xlsx: berkas atau folder tidak ditemukan.\n");
  const found = elements(outcome);
  expect(found.map(({ file, year }) => [file, year])).toEqual([
    ["hilang.xlsx", 2025],
    ["hilang.xlsx", 2026],
    [book, 2025],
    [book, 2026],
  ]);
  expect(found[0]?.error).toContain("tidak ditemukan");
});

test("a year named twice counts once", () => {
  const found = elements(iid(["score", "--json", "--year", "2026,2026", book], folder));
  expect(found.map(({ year }) => year)).toEqual([2026]);
});

test.each([
  ["check", ["check", "--year", "2025,2026"], /perintah check memakai satu tahun, bukan 2025, 2026/],
  ["explain", ["explain", "--year", "2025,2026"], /perintah explain memakai satu tahun/],
  ["a year that is none", ["score", "--year", "2025,dua"], /--year harus tahun empat angka, bukan “dua”/],
  ["an empty year", ["score", "--year", "2025,"], /--year harus tahun empat angka, bukan “”/],
  ["an unknown year", ["score", "--year", "2025,2031"], /Belum ada aturan untuk tahun 2031.*2029/],
  ["year and rule file", ["score", "--year", "2025", "--rules", "a.json"], /--year dan --rules tidak dapat dipakai/],
])("%s is refused with one line", (_, args, message) => {
  const outcome = iid([...args, book], folder);
  expect([outcome.code, outcome.stdout]).toEqual([2, ""]);
  expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(outcome.stderr).toMatch(message);
});
