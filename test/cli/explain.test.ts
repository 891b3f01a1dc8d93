import { resolve } from "node:path";
import { builtCommand, iid, iid2026, workFolder } from "./command";
import { levelSheet, RECAP_HEADERS, recapRow, saveWorkbook, spdSheet } from "./workbooks";

const SAMPLE = resolve("assets/contoh-iid-2026.xlsx");
let folder = "";
let book = "";

beforeAll(async () => {
  builtCommand();
  folder = workFolder();
  const rows = [
    { name: "Layanan Satu", affair: "Pendidikan", levels: 3 },
    { name: "Layanan Dua", affair: "Kesehatan", levels: { 16: 1, 17: 3, 35: 2 } },
  ];
  book = await saveWorkbook(folder, "dua.xlsx", { Inovasi: levelSheet(rows), SPD: spdSheet({ 1: 2, 8: 3 }) });
}, 180_000);

test("the region: formula with its numbers, SPD rows, indicators, innovations, sums", () => {
  const { code, stdout, stderr } = iid2026(["explain", book], folder);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^.*dua\.xlsx: IID 2026\nDasar hukum: Surat Kepala BSKDN/);
  expect(stdout).toMatch(/Pembagi +terbesar dari 12 dan 2 inovasi = 12/);
  expect(stdout).toMatch(/Skor jumlah \(Klaim\) +0 karena pelayanan dasar 2 dari 6, syarat 5/);
  // SPD: 1 x 2 + 1.5 x 3 = 6.5; 111 + 3 x 1 + 2 x 3 + 4 x 2 = 128; (6.5 + 10.6667) / 250 = 0.0686667
  expect(stdout).toMatch(/Indeks \(Klaim\) +\(6,50 \+ 128,00 \/ 12 \+ 0,00\) \/ 250 x 100 = 6,87/);
  expect(stdout).toMatch(/ 8 +Opini BPK \(T-1\) +1,50 +3 +4,50 +dua sumber: S1, S2, S4/);
  expect(stdout).toMatch(/\n +Jumlah +6,50\n/);
  // No. 17: weight 2, levels 3 + 3 over 12.
  expect(stdout).toMatch(/ 17 +Ketersediaan dan peran SDM +2,00 +6 +1,00\n/);
  expect(stdout).toMatch(/\n +Rata-rata kematangan +10,67\n/);
  expect(stdout).toMatch(/\n +2 +Layanan Satu +111,00\n +3 +Layanan Dua +17,00\n +Jumlah +128,00\n/);
  expect(stdout).toContain("Anggapan: Indeks dibulatkan");
});

test("one innovation by its Excel row", () => {
  const { code, stdout } = iid2026(["explain", book, "--row", "3"], folder);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Kematangan \(Klaim\) +3 x 1 \+ 2 x 3 \+ 4 x 2 = 17,00/);
  expect(stdout).toMatch(/Sumbangan ke indeks \(Klaim\) +17,00 \/ 12 \/ 250 x 100 = 0,57 poin indeks/);
  expect(stdout).toContain("\n  17 level 3: lebih dari 30 orang\n");
  expect(stdout).not.toContain("Layanan Satu");
});

test("with evidence columns, both sides", () => {
  const { stdout } = iid2026(["explain", SAMPLE, "--row", "5"], folder);
  expect(stdout).toMatch(/Baris 5: SAKU BACA.* - Tidak memenuhi/);
  expect(stdout).toMatch(/16 +Regulasi Inovasi Daerah +3,00 +1 +3,00 +0 +0,00/);
  expect(stdout).toMatch(
    /Kematangan \(Klaim\) .*= 79,00\n.*\n +Kematangan \(Bukti\) +0 karena inovasi tidak memenuhi syarat\n/,
  );
});

test("under the rules of another year, with its assumptions", () => {
  const { stdout } = iid(["explain", book, "--row=3", "--year", "2021"], folder);
  // Weights of 2021: 16 has 4, 17 has 2, 35 has 5.
  expect(stdout).toMatch(/Kematangan \(Klaim\) +4 x 1 \+ 2 x 3 \+ 5 x 2 = 20,00/);
  expect(stdout).toContain("20,00 / 10 / 289 x 100");
  expect(stdout).toMatch(/Anggapan: .*2021/);
});

test("a recap: the typed maturity and no indicators", async () => {
  const file = await saveWorkbook(folder, "rekap.xlsx", { Rekap: [RECAP_HEADERS, recapRow(1, 80)] });
  const region = iid2026(["explain", file], folder).stdout;
  expect(region).toContain("SPD tidak ditemukan dan dihitung 0.");
  expect(region).toContain("(0,00 + 80,00 / 12 + 0,00) / 250 x 100 = 2,67");
  expect(iid2026(["explain", file, "--row", "2"], folder).stdout).toMatch(/80,00, diketik di buku kerja/);
});

test("as JSON: structured parts whose numbers add up", () => {
  const [region] = JSON.parse(iid2026(["explain", "--json", book], folder).stdout) as [Record<string, unknown>];
  expect(Object.keys(region)).toEqual([
    "file",
    "year",
    "rules",
    "assumptions",
    "claimed",
    "evidenced",
    "spd",
    "sid",
    "innovations",
    "sources",
  ]);
  expect(region).toMatchObject({
    file: book,
    year: 2026,
    evidenced: null,
    claimed: { spd: 6.5, sumMaturity: 128, divisor: 12, countScore: { points: 0, covered: 2, required: 5 } },
  });
  const [one] = JSON.parse(iid2026(["explain", "--json", book, "--row", "3"], folder).stdout) as [
    { maturity: number; indicators: { points: number; sources: string[] }[]; assumptions: string[] },
  ];
  expect(one.indicators.reduce((sum, { points }) => sum + points, 0)).toBe(one.maturity);
  expect(one.indicators[0]?.sources).toEqual(["S1", "S2", "S3"]);
  expect(one.assumptions.length).toBeGreaterThan(2);
});

test.each([
  [
    "above the table",
    "1",
    /baris 1 tidak berisi inovasi; yang terdekat: baris 2 \(Layanan Satu\); baris 3 \(Layanan Dua\)\./,
  ],
  ["below the table", "90", /baris 90 tidak berisi inovasi/],
  ["no number", "dua", /--row harus nomor baris Excel, bukan “dua”/],
  ["zero", "0", /--row harus nomor baris Excel, bukan “0”/],
])("a row that holds no innovation: %s", (_, row, message) => {
  const outcome = iid2026(["explain", book, "--row", row], folder);
  expect([outcome.code, outcome.stdout]).toEqual([2, ""]);
  expect(outcome.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(outcome.stderr).toMatch(message);
});

test("a row that is left out says so", () => {
  const sheet = levelSheet([{ name: "Layanan Satu", affair: "Pendidikan", levels: 3 }]).map((row, index) => [
    ...row,
    index === 0 ? "Diikutkan" : "Tidak",
  ]);
  const kept = levelSheet([{ name: "Layanan Dua", affair: "Sosial", levels: 1 }])[1] ?? [];
  return saveWorkbook(folder, "keluar.xlsx", { Inovasi: [...sheet, [...kept, "Ya"]] }).then((file) => {
    expect(iid2026(["explain", file, "--row", "2"], folder).stderr).toMatch(/baris 2 \(Layanan Satu\) tidak diikutkan/);
    expect(iid2026(["explain", file, "--row", "3"], folder).code).toBe(0);
  });
});

test("--row is for explain only", () => {
  expect(iid2026(["score", book, "--row", "3"], folder).stderr).toMatch(/“--row” tidak berlaku untuk perintah score/);
});
