import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { need, newestRules } from "../../src/rules/index";
import { builtCommand, element, elements, iid, iid2026, workFolder } from "./command";
import { levelSheet, RECAP_HEADERS, recapRow, saveWorkbook, spdSheet } from "./workbooks";

const SAMPLE = resolve("assets/contoh-iid-2026.xlsx");
let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

test("the index of a small workbook equals the hand calculation", async () => {
  const innovations = levelSheet([
    { name: "Layanan Satu", affair: "Pendidikan", levels: 3 },
    { name: "Layanan Dua", affair: "Kesehatan", levels: 2 },
    { name: "Layanan Tiga", affair: "Sosial", levels: { 16: 1, 35: 2 } },
  ]);
  const spd = spdSheet({ 1: 2, 8: 3 });
  const file = await saveWorkbook(folder, "kecil.xlsx", { Inovasi: innovations, SPD: spd });
  const outcome = iid2026(["score", file, "--json"], folder);
  const result = element(outcome);
  // SID weights sum to 37: all 3 = 111, all 2 = 74; 16 at 1 = 3 x 1, 35 at 2 = 4 x 2, together 11.
  expect(result.innovations.map(({ maturity }) => maturity)).toEqual([111, 74, 11]);
  // SPD: no. 1 at 2 = 1 x 2, no. 8 at 3 = 1.5 x 3, together 6.5.
  expect(result.spd).toBe(6.5);
  // 196 / max(12, 3) = 16.333…; 3 of 5 affairs: no count score.
  expect(result.divisor).toBe(12);
  expect(result.meanMaturity).toBeCloseTo(196 / 12, 9);
  expect(result.countScore).toBe(0);
  expect(result.basicServices).toEqual({ covered: ["Pendidikan", "Kesehatan", "Sosial"], required: 5 });
  // (6.5 + 16.333… + 0) / 250 x 100 = 9.1333…
  expect(result.index).toBeCloseTo(((6.5 + 196 / 12) / 250) * 100, 9);
  expect(result.predicate).toBe("Kurang Inovatif");
  expect(result.evidenced).toBeNull();
  expect(result.innovations[0]?.evidencedMaturity).toBeNull();
});

test("without --year the newest published year holds", async () => {
  const file = await saveWorkbook(folder, "terbaru.xlsx", { Rekap: [RECAP_HEADERS, recapRow(1, 80)] });
  const { year, rules, divisor, basicServices } = element(iid(["score", file, "--json"], folder));
  const newest = newestRules();
  expect({ year, rules, divisor, required: basicServices.required }).toEqual({
    year: newest.year,
    rules: newest.title,
    divisor: need(newest.formula.divisorMin),
    required: need(newest.formula.minBasicServices),
  });
});

test("fourteen innovations over five affairs get the count score", async () => {
  const affairs = [
    "Pendidikan",
    "Kesehatan",
    "Sosial",
    "Perumahan Rakyat dan Kawasan Permukiman",
    "Pekerjaan Umum dan Penataan Ruang",
  ];
  const innovations = Array.from({ length: 14 }, (_, index) => ({
    name: `Layanan ${"ABCDEFGHIJKLMN"[index]}`,
    affair: affairs[index % affairs.length] ?? "",
    levels: 2,
  }));
  const file = await saveWorkbook(folder, "empatbelas.xlsx", { Data: levelSheet(innovations) });
  const result = element(iid2026(["score", file, "--json"], folder));
  // 14 x 74 / 14 = 74; 0.38 x 14 = 5.32; without SPD (74 + 5.32) / 250 x 100 = 31.728.
  expect(result.countScore).toBe(5.32);
  expect(result.spd).toBeNull();
  expect(result.index).toBe(31.728);
});

test("innovations that a column takes out are told by score and check, as text and as JSON", async () => {
  const [headers, ...rows] = levelSheet(
    ["Satu", "Dua", "Tiga"].map((name) => ({ name: `Layanan ${name}`, affair: "Sosial", levels: 2 })),
  );
  const results = ["Lolos", "Tidak lolos", "Ditolak"];
  const sheet = [[...(headers ?? []), "Hasil Desk"], ...rows.map((row, index) => [...row, results[index] ?? null])];
  const file = await saveWorkbook(folder, "hasil.xlsx", { Inovasi: sheet });
  const out = [
    { row: 3, name: "Layanan Dua" },
    { row: 4, name: "Layanan Tiga" },
  ];
  for (const command of ["score", "check"]) {
    const { n, excluded } = element(iid2026([command, file, "--json"], folder));
    expect({ n, excluded }).toEqual({ n: 1, excluded: out });
    expect(iid2026([command, file], folder).stdout).toContain("Tidak diikutkan: Layanan Dua; Layanan Tiga.");
  }
  const [line = ""] = iid2026(["check", file, "--format", "jsonl"], folder).stdout.split("\n");
  expect(JSON.parse(line)).toMatchObject({ type: "workbook", excluded: out });
});

test("the JSON has the shape of the design", () => {
  const outcome = iid2026(["check", "--json", SAMPLE], folder);
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toBe("");
  const result = element(outcome);
  expect(Object.keys(result)).toEqual([
    "file",
    "year",
    "rules",
    "assumptions",
    "index",
    "predicate",
    "evidenced",
    "strict",
    "proof",
    "spd",
    "meanMaturity",
    "divisor",
    "n",
    "countScore",
    "basicServices",
    "excluded",
    "innovations",
    "findings",
    "sources",
  ]);
  expect(result.file).toBe(SAMPLE);
  expect([result.year, result.rules, result.n, result.divisor]).toEqual([2026, "IID 2026", 40, 40]);
  expect(result.assumptions.length).toBeGreaterThan(0);
  expect(result.evidenced).toEqual({ index: expect.any(Number), predicate: "Inovatif" });
  expect(result.innovations[0]).toEqual({
    row: 5,
    name: "SAKU BACA: Rak Buku Bergilir di Angkutan Sekolah",
    opd: "Dinas Pendidikan dan Kebudayaan",
    maturity: 79,
    evidencedMaturity: 0,
    strictMaturity: 0,
    status: "Tidak memenuhi",
    levels: expect.objectContaining({ 16: 1, 17: 3, 31: 1, 35: 3 }),
  });
  expect(new Set(result.innovations.map(({ status }) => status))).toEqual(
    new Set(["Siap", "Lengkapi", "Tidak memenuhi"]),
  );
  const finding = result.findings.find(({ address }) => address === "Inovasi!AB5");
  expect(finding).toEqual({
    code: "evidence-type",
    severity: "error",
    sheet: "Inovasi",
    row: 5,
    column: "AB",
    header: "Bukti 16 Regulasi Inovasi Daerah",
    address: "Inovasi!AB5",
    indicator: "16",
    message: expect.stringContaining("SK_SAKU_BACA_halaman_depan.jpg"),
    fix: expect.any(String),
    // Without no. 16, which is mandatory, the innovation does not count: (79 / 40 + 0.38) / 250 x 100, without float noise.
    points: 0.942,
    together: 0.942,
  });
});

test("score and check print the same JSON", () => {
  expect(iid2026(["score", "--json", SAMPLE], folder).stdout).toBe(iid2026(["check", "--json", SAMPLE], folder).stdout);
});

test("score in words: both indices with predikat, parts, assumptions", () => {
  const { code, stdout } = iid2026(["score", SAMPLE], folder);
  expect(code).toBe(1);
  expect(stdout).toMatch(/Bagian +Klaim +Bukti +Paling aman/);
  expect(stdout).toMatch(/Indeks +54,99 +40,78 +37,16/);
  expect(stdout).toMatch(/Predikat +Inovatif +Inovatif +Kurang Inovatif/);
  expect(stdout).toContain("14,21 poin indeks");
  expect(stdout).toContain("Anggapan: ");
});

test("English with its own number format", () => {
  const { stdout } = iid2026(["score", "--lang", "en", SAMPLE], folder);
  expect(stdout).toMatch(/Index +54\.99 +40\.78 +37\.16/);
  expect(element(iid2026(["check", "--json", "--lang=en", SAMPLE], folder)).assumptions[0]).toMatch(/^Basic services/);
});

test("check in words: region, then innovations, worst first, totals last", () => {
  const { stdout } = iid2026(["check", SAMPLE], folder);
  const headings = stdout.split("\n").filter((line) => /^(Daerah|Baris \d)/.test(line));
  expect(headings[0]).toBe("Daerah dan tabel");
  const statuses = headings.slice(1).map((line) => line.slice(line.lastIndexOf(" - ") + 3));
  expect(statuses.slice(0, 13)).toEqual(Array(13).fill("Tidak memenuhi"));
  expect(statuses.slice(13)).not.toContain("Tidak memenuhi");
  expect(stdout).toMatch(/Salah {2}SPD!D20 \(\+2,40 poin\): .+\n {6}Perbaikan: /);
  expect(stdout.trimEnd().split("\n").pop()).toMatch(/^Jumlah: 27 salah, 12 perlu dicek, 3 info .*54,99.*40,78/);
});

test("several files and a folder: one element each, in order, lock files left out", async () => {
  const books = workFolder();
  for (const name of ["b.xlsx", "a.xlsx"]) copyFileSync(SAMPLE, join(books, name));
  copyFileSync(SAMPLE, join(books, "~$a.xlsx"));
  const found = elements(iid2026(["score", "--json", ".", SAMPLE], books));
  expect(found.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", SAMPLE]);
  expect(elements(iid2026(["score", "--json", "?.xlsx"], books)).map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx"]);
});

test("an unusable file is reported and the others are still done", () => {
  const outcome = iid2026(["score", "--json", "hilang.xlsx", SAMPLE], folder);
  expect(outcome.code).toBe(2);
  const [missing, good] = elements(outcome);
  expect(missing).toEqual({ file: "hilang.xlsx", error: "hilang.xlsx: berkas atau folder tidak ditemukan." });
  expect(good?.n).toBe(40);
  expect(outcome.stderr).toBe("iid: hilang.xlsx: berkas atau folder tidak ditemukan.\n");
});

test("exit code 0 without findings of severity error", async () => {
  const rows = [RECAP_HEADERS, recapRow(1, 80), recapRow(2, 75)];
  const file = await saveWorkbook(folder, "rekap.xlsx", { Rekap: rows });
  const outcome = iid2026(["check", file], folder);
  expect(outcome.stderr).toBe("");
  expect(outcome.code).toBe(0);
});

test("5,000 rows are read and scored in full", async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => recapRow(index + 1, 50));
  const file = await saveWorkbook(folder, "besar.xlsx", { Rekap: [RECAP_HEADERS, ...rows] });
  const result = element(iid2026(["score", "--json", file], folder));
  expect(result.n).toBe(5000);
  expect(result.meanMaturity).toBe(50);
  // 50 / 250 x 100: one affair only, no count score, no SPD.
  expect(result.index).toBe(20);
}, 60_000);

test("--sheet and --table choose among candidates", async () => {
  const rows = [RECAP_HEADERS, recapRow(1, 80)];
  const other = [RECAP_HEADERS, recapRow(1, 40), recapRow(2, 40)];
  const file = await saveWorkbook(folder, "dua.xlsx", { "Tahun Lalu": rows, "Tahun Ini": other });
  expect(iid2026(["score", file], folder).code).toBe(2);
  expect(element(iid2026(["score", "--json", "--sheet", "Tahun Ini", file], folder)).n).toBe(2);
  expect(element(iid2026(["score", "--json", "--table=Inovasi", SAMPLE], folder)).n).toBe(40);
});

test("--out writes the result and never over an existing file without --force", () => {
  const first = iid2026(["score", "--json", "--out", "hasil.json", SAMPLE], folder);
  expect([first.code, first.stdout]).toEqual([1, ""]);
  const again = iid2026(["score", "--json", "--out", "hasil.json", SAMPLE], folder);
  expect(again).toEqual({
    code: 2,
    stdout: "",
    stderr: "iid: hasil.json sudah ada; pakai --force untuk menimpanya.\n",
  });
  expect(iid2026(["score", "--json", "--out", "hasil.json", "--force", SAMPLE], folder).code).toBe(1);
});

test("what was read is said: sheets, rows, the column of the year", async () => {
  const header = ["No", "Nama Inovasi", "OPD", "Urusan", "Kematangan 2025", "Kematangan 2026"];
  const rows = [1, 2, 3].map((no) => [no, `Inovasi ${no}`, "Dinas A", "Kesehatan", 50, 60]);
  const spd = spdSheet({ 1: 2, 8: 3 });
  const file = await saveWorkbook(folder, "sumber.xlsx", { Inovasi: [["REKAP"], header, ...rows], "SPD 2026": spd });
  const outcome = iid2026(["score", file], folder);
  expect(outcome.stdout.split("\n")[1]).toBe(
    `Terbaca: lembar “Inovasi” baris 3-5 (3 inovasi); SPD di lembar “SPD 2026” baris 2-${spd.length} (kolom Level).`,
  );
  expect(element(iid2026(["score", "--json", file], folder))).toMatchObject({
    meanMaturity: 15,
    sources: [
      { of: "innovations", sheet: "Inovasi", table: null, header: [2, 2], rows: [3, 5], column: "Kematangan 2026" },
      { of: "spd", sheet: "SPD 2026", rows: [2, spd.length], column: "Level" },
    ],
  });
});

test("years side by side say what each was read from", async () => {
  const sheet = (maturity: number): ReturnType<typeof recapRow>[] => [
    RECAP_HEADERS,
    recapRow(1, maturity),
    recapRow(2, maturity),
  ];
  const file = await saveWorkbook(folder, "tahunan.xlsx", { "Inovasi 2025": sheet(40), "Inovasi 2026": sheet(80) });
  const { stdout } = iid(["score", "--year", "2025,2026", file], folder);
  expect(stdout).toContain("2025: Terbaca: lembar “Inovasi 2025” baris 2-3");
  expect(stdout).toContain("2026: Terbaca: lembar “Inovasi 2026” baris 2-3");
});

test("--sheet '*', or several times, makes sheets of one layout one region", async () => {
  const part = (...numbers: number[]): ReturnType<typeof recapRow>[] => [
    RECAP_HEADERS,
    ...numbers.map((number) => recapRow(number, 60)),
  ];
  const sheets = { Dinkes: part(1, 2), Disdik: part(3), Dinsos: part(4) };
  const file = await saveWorkbook(folder, "lembar.xlsx", sheets);
  expect(iid2026(["score", file], folder).code).toBe(2);
  type Told = { n: number; sources: { sheet: string }[] };
  const told = (...args: string[]): Told =>
    element(iid2026(["score", "--json", ...args, file], folder)) as unknown as Told;
  const all = told("--sheet", "*");
  expect([all.n, all.sources.map(({ sheet }) => sheet)]).toEqual([4, ["Dinkes", "Disdik", "Dinsos"]]);
  const two = told("--sheet", "Dinkes", "--sheet", "Dinsos");
  expect([two.n, two.sources.map(({ sheet }) => sheet)]).toEqual([3, ["Dinkes", "Dinsos"]]);
  expect(iid2026(["score", "--sheet", "Dinkes", "--sheet", "Lain", file], folder).stderr).toContain("“Lain”");
});
