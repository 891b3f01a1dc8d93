import { DuckDBInstance } from "@duckdb/node-api";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readXlsxWorkbook } from "../../../src/xlsx/index";
import { builtCommand, iid2026, workFolder } from "../command";
import { levelSheet, RECAP_HEADERS, recapRow, saveWorkbook } from "../workbooks";

let folder = "";
let regions = "";

async function recapBook(name: string, region: string, maturity: number): Promise<string> {
  const rows = Array.from({ length: 12 }, (_, i) => recapRow(i + 1, maturity));
  return saveWorkbook(regions, name, {
    Profil: [["Pemerintah Daerah", region]],
    Rekap: [RECAP_HEADERS, ...rows],
  });
}

beforeAll(async () => {
  builtCommand();
  folder = workFolder();
  regions = join(folder, "daerah");
  mkdirSync(regions);
  await recapBook("a.xlsx", "Kabupaten Magetan", 50);
  await recapBook("b.xlsx", "Kota Madiun", 100);
  await recapBook("c.xlsx", "Kabupaten Ngawi", 50);
  await saveWorkbook(regions, "d.xlsx", {
    "Inovasi Kota Blitar": levelSheet([{ name: "Sapa, Warga", affair: "Kesehatan", levels: 2 }]),
  });
  writeFileSync(join(regions, "rusak.xlsx"), "bukan zip");
}, 180_000);

interface RecapResult {
  regions: {
    file: string;
    name: string;
    rank: number | null;
    index: number | null;
    problem: string | null;
    remarks: string[];
  }[];
  earlier: unknown;
}

function recap(...args: string[]): { code: number | null; result: RecapResult; stderr: string } {
  const { code, stdout, stderr } = iid2026(["recap", regions, "--json", ...args], folder);
  return { code, result: JSON.parse(stdout) as RecapResult, stderr };
}

test("a row a workbook, ranked by the claimed index; a broken file is a row with its reason", () => {
  const { code, result, stderr } = recap();
  expect(result.regions.map(({ name, rank, index }) => [name, rank, index])).toEqual([
    // 12 x 100 / 12 / 2.5, and so on; d has one innovation of 74 over the divisor of 12.
    ["Kota Madiun", 1, 40],
    ["Kabupaten Magetan", 2, 20],
    ["Kabupaten Ngawi", 2, 20],
    ["d", 4, Number((74 / 12 / 2.5).toFixed(10))],
    ["rusak", null, null],
  ]);
  const [, , , , broken] = result.regions;
  expect(broken!.problem).toContain("rusak.xlsx");
  expect([code, stderr.trim().split("\n")]).toEqual([2, [`iid: ${broken!.problem}`]]);
});

test("one worker or two: the same", () => {
  expect(recap("--jobs", "2").result).toEqual(recap("--jobs", "1").result);
});

test("the workbook has both sheets with native charts, and the next recap is compared with it", () => {
  const out = join(folder, "rekap.xlsx");
  expect(recap("-o", out).code).toBe(2);
  const parts = unzipSync(readFileSync(out));
  const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  const texts = charts.map((name) => new TextDecoder().decode(parts[name]));
  expect(texts.length).toBeGreaterThan(0);
  // Claimed, evidenced and safest index of the four regions that have one, in the order of their ranks.
  for (const column of ["C", "D", "E"]) {
    expect(texts.some((text) => text.includes(`'Rekap Provinsi'!$${column}$6:$${column}$9`))).toBe(true);
  }
  const { result } = recap("--before", out);
  expect(result.regions.slice(0, 3)).toMatchObject([
    { name: "Kota Madiun", before: { index: 40, rank: 1 } },
    { name: "Kabupaten Magetan", before: { index: 20, rank: 2 } },
    { name: "Kabupaten Ngawi", before: { index: 20, rank: 2 } },
  ]);
  // What is there already is not replaced.
  expect(iid2026(["recap", regions, "-o", out], folder)).toMatchObject({ code: 2, stdout: "" });
});

test("the earlier recap may lie among the workbooks; regions without one now are told", async () => {
  const before = await saveWorkbook(regions, "rekap 2025.xlsx", {
    "Rekap 2025": [
      ["Nama Daerah", "Indeks"],
      ["Kota Madiun", 30],
      ["Magetan", 20],
      ["Kabupaten Pacitan", 10],
    ],
  });
  try {
    const { result } = recap("--before", before);
    expect(result.regions.map(({ name }) => name)).toHaveLength(5);
    expect(result.regions[0]).toMatchObject({ name: "Kota Madiun", before: { index: 30, rank: 1 } });
    expect(result.regions[1]).toMatchObject({ name: "Kabupaten Magetan", before: null });
    expect(result.regions[1]!.remarks.join(" ")).toContain("mungkin Magetan");
    expect(result.earlier).toMatchObject({ year: 2025, missing: ["Kabupaten Pacitan"] });
  } finally {
    rmSync(before);
  }
});

test("a letter for each region, a workbook each: also for the one that could not be read", async () => {
  const letters = join(folder, "surat");
  expect(iid2026(["recap", regions, "--letters", letters], folder).code).toBe(2);
  expect(readdirSync(letters).sort()).toEqual(
    ["Kabupaten Magetan", "Kabupaten Ngawi", "Kota Madiun", "d", "rusak"].map(
      (name) => `IID 2026 - Surat ${name}.xlsx`,
    ),
  );
  const textOf = async (name: string): Promise<string> => {
    const file = `IID 2026 - Surat ${name}.xlsx`;
    const { sheets } = await readXlsxWorkbook(new Uint8Array(readFileSync(join(letters, file))), file);
    expect(sheets[0]!.own).toBe(true);
    return sheets[0]!.values.flat().join("\n");
  };
  const madiun = await textOf("Kota Madiun");
  expect(madiun).toContain("Yth. Kepala Bappeda/BRIDA Kota Madiun");
  expect(madiun).toContain("(klaim) 40,00: peringkat 1 dari 4 buku kerja");
  expect(await textOf("rusak")).toContain("belum dapat dibaca");
  // Letters that are there are not replaced.
  const again = iid2026(["recap", regions, "--letters", letters], folder);
  expect([again.code, again.stdout]).toEqual([2, ""]);
  expect(again.stderr).toContain("Surat");
});

/** The queries of docs/negara.md, run as they stand there over files of this call. */
function documentedQueries(): string[] {
  const page = readFileSync(join(__dirname, "../../../docs/negara.md"), "utf8");
  return [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map(([, sql]) => sql!.trim());
}

test("tables for analysis: DuckDB reads what is documented, partitioned by year and region", async () => {
  expect(recap("--format", "parquet", "-o", join(folder, "data")).code).toBe(2);
  expect(existsSync(join(folder, "data/innovations/year=2026/region=kota-madiun/data.parquet"))).toBe(true);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const run = async (sql: string): Promise<Record<string, unknown>[]> => {
    const there = sql.replaceAll("'data/", `'${join(folder, "data")}/`);
    return (await connection.runAndReadAll(there)).getRowObjectsJson() as Record<string, unknown>[];
  };
  const all = `SELECT region, count(*)::INTEGER AS n, sum(maturity) AS sum FROM read_parquet('data/innovations/**/*.parquet', hive_partitioning = true) GROUP BY region ORDER BY region`;
  expect(await run(all)).toEqual([
    { region: "d", n: 1, sum: 74 },
    { region: "kabupaten-magetan", n: 12, sum: 600 },
    { region: "kabupaten-ngawi", n: 12, sum: 600 },
    { region: "kota-madiun", n: 12, sum: 1200 },
  ]);
  const queries = documentedQueries();
  expect(queries.length).toBeGreaterThanOrEqual(4);
  for (const sql of queries) await run(sql);
  connection.closeSync();
  instance.closeSync();
});

test("CSV holds the same, quoted, with nothing that a spreadsheet takes for a formula", () => {
  expect(recap("--format", "csv", "-o", join(folder, "csv")).code).toBe(2);
  const text = readFileSync(join(folder, "csv/innovations/year=2026/region=d/data.csv"), "utf8");
  expect(text.split("\r\n").slice(0, 2)).toEqual([
    "\ufeffrow,name,opd,maturity,evidenced_maturity,strict_maturity,status",
    expect.stringMatching(/^2,"Sapa, Warga",Dinas Contoh,74,,,/),
  ]);
});

test("tables need a folder, and a format has to be one", () => {
  expect(iid2026(["recap", regions, "--format", "csv"], folder).stderr).toContain("--out");
  expect(iid2026(["recap", regions, "--format", "json"], folder).stderr).toContain("xlsx, csv, parquet");
});
