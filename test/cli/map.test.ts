import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { builtCommand, element, iid, iid2026, workFolder } from "./command";
import { saveWorkbook } from "./workbooks";

const FIXTURE = resolve("test/fixtures/workbooks/good/larainovasi-skor-baris.xlsx");
let folder = "";

interface PrintedMap {
  sheet: string;
  headerRow: number;
  columns: Record<string, string>;
  certainty: Record<string, number>;
}

function printed(file: string): PrintedMap {
  const outcome = iid2026(["map", file], folder);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  return JSON.parse(outcome.stdout) as PrintedMap;
}

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

test("iid map prints how the columns were read, with certainty", () => {
  const map = printed(FIXTURE);
  expect(map).toMatchObject({ sheet: "Worksheet", headerRow: 1 });
  expect(map.columns).toMatchObject({
    "Nama Inovasi": "nama",
    "Nama SKPD": "opd",
    Program: "other",
    "Regulasi Inovasi Daerah": "score:regulasi",
  });
  expect(map.certainty["Nama Inovasi"]).toBe(1);
  expect(map.certainty["Program"]).toBe(0);
});

test("given back as it is, it changes nothing; edited, it changes what is read", () => {
  const map = printed(FIXTURE);
  const file = join(folder, "peta.json");
  writeFileSync(file, JSON.stringify(map));
  const before = element(iid2026(["score", FIXTURE, "--json"], folder));
  expect(element(iid2026(["score", FIXTURE, "--map", file, "--json"], folder))).toEqual(before);

  map.columns["Video inovasi daerah"] = "other";
  writeFileSync(file, JSON.stringify(map));
  const after = element(iid2026(["check", FIXTURE, "--map", file, "--json"], folder));
  // Video weighs 4: without its column the first innovation has 111 - 12.
  expect(after.innovations[0]).toMatchObject({ maturity: 99 });
  expect(after.innovations[0]?.levels["35"]).toBeUndefined();
});

describe("where innovations have no row of their own, there is no map to give back", () => {
  const office = (name: string): string => resolve("test/fixtures/offices", name);

  test.each([
    ["a sheet for each innovation", [office("forms.xlsx")], "dari “Form 1”, “Form 2”, “Form 3”"],
    ["sheets put together", [office("departments.xlsx"), "--sheet", "*"], "dari “DINKES”, “DISDIK”, “DISDUKCAPIL”"],
  ])("%s", (_, args, said) => {
    const outcome = iid2026(["map", ...args], folder);
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(outcome.stderr).toContain(said);
    expect(outcome.stderr).toContain("Peta kolom tidak dapat dipakai");
  });

  test("a row for each indicator whose points nobody can tell is no column of maturities either", () => {
    const outcome = iid2026(["map", office("row-per-indicator.xlsx")], folder);
    expect(outcome).toMatchObject({ code: 2, stdout: "" });
    expect(outcome.stderr).toContain("tabel inovasi tidak ditemukan");
  });

  test("one sheet of several has one", () => {
    const outcome = iid2026(["map", office("departments.xlsx"), "--sheet", "DISDIK"], folder);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ sheet: "DISDIK", headerRow: 3 });
  });
});

test("headers that nobody knows are read by the map", async () => {
  const file = await saveWorkbook(folder, "asing.xlsx", {
    Data: [
      ["Kode A", "Kode B", "Kode C"],
      ["x", "SIPINTAR", 3],
    ],
  });
  expect(iid(["score", file], folder).code).toBe(2);
  const map = join(folder, "asing.json");
  writeFileSync(map, JSON.stringify({ columns: { "Kode B": "nama", C: "level:16" } }));
  const result = element(iid2026(["score", file, "--map", map, "--json"], folder));
  expect(result.innovations.map(({ name, maturity }) => [name, maturity])).toEqual([["SIPINTAR", 9]]);
});

test.each([
  ['{"columns":{"Nama Inovasi":"nama","Program":"warna"}}', "columns.Program: arti “warna” tidak dikenal"],
  ['{"columns":{"Program":"evidence:99"}}', "columns.Program: indikator pada “evidence:99” tidak ada"],
  ['{"columns":{"Programa":"opd"}}', "columns.Programa: kolom “Programa” tidak ada"],
  ['{"kolom":{}}', "kolom: bentuknya tidak dikenal"],
  ["{", "isinya rusak"],
])("a map such as %s is refused in one sentence", (content, reason) => {
  const file = join(folder, "salah.json");
  writeFileSync(file, content);
  const outcome = iid(["score", FIXTURE, "--map", file], folder);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain(`${file}: ${reason}`);
  expect(outcome.stderr.trim().split("\n")).toHaveLength(1);
});

test("a table that is not recognised is proposed, completed, and scored as by hand", async () => {
  const header = ["No", "Judul Kegiatan Kreatif", "OPD", "Kol A", "Kol B", "Kol C", "Kol D"];
  await saveWorkbook(folder, "tak-dikenal.xlsx", {
    Petunjuk: [["Isi lembar Data"]],
    Data: [
      [...header, "16 Regulasi Inovasi Daerah", "35 Video inovasi daerah"],
      [1, "SIPANDU", "Dinas Kesehatan", 2, "SK Bupati Nomor 5/7/2024 tanggal 3 Mei 2024", "35 orang", 6, 2, 3],
      [2, "JEMPUT BOLA", "Dinas Sosial", 3, "", "12 orang", 4, 3, 2],
    ],
  });
  const asked = iid(["map", "tak-dikenal.xlsx", "--out", "usulan.json"], folder);
  expect(asked.code).toBe(0);
  expect(asked.stderr).toContain("usulan dari lembar “Data”");
  const map = JSON.parse(readFileSync(join(folder, "usulan.json"), "utf8")) as PrintedMap;
  expect(map).toMatchObject({ sheet: "Data", headerRow: 1 });
  expect(map.columns).toMatchObject({
    "Judul Kegiatan Kreatif": "other",
    OPD: "opd",
    "35 Video inovasi daerah": "level:video",
  });
  Object.assign(map.columns, {
    "Judul Kegiatan Kreatif": "nama",
    "Kol A": "level:18",
    "Kol B": "evidence:18",
    "Kol C": "measure:17",
    "Kol D": "score:19",
  });
  writeFileSync(join(folder, "lengkap.json"), JSON.stringify(map));
  const { innovations, index, evidenced } = element(
    iid2026(["score", "tak-dikenal.xlsx", "--map", "lengkap.json", "--json"], folder),
  );
  // 16: 3x2, 17: 2x3 (35 people), 18: 2x2, 19: 2x3 (6 = 2x3), 35: 4x3; below 9 + 4 + 6 + 4 + 8, without proof of 18.
  expect(innovations.map(({ name, maturity, evidencedMaturity }) => [name, maturity, evidencedMaturity])).toEqual([
    ["SIPANDU", 34, 34],
    ["JEMPUT BOLA", 31, 25],
  ]);
  expect(index).toBeCloseTo((65 / 12 / 250) * 100, 8);
  expect(evidenced?.index).toBeCloseTo((59 / 12 / 250) * 100, 8);
});

test("map reads one workbook, knows its options, and writes a file", () => {
  expect(iid(["map", FIXTURE, FIXTURE], folder)).toMatchObject({ code: 2 });
  expect(iid(["map"], folder).stderr).toContain("iid map BERKAS");
  expect(iid(["map", FIXTURE, "--json"], folder).stderr).toContain("--json");
  expect(iid(["score", FIXTURE, "--map", "tidak-ada.json"], folder).stderr).toContain("tidak ditemukan");
  const out = join(folder, "keluar.json");
  expect(iid2026(["map", FIXTURE, "--out", out], folder)).toMatchObject({ code: 0, stdout: "" });
  expect(JSON.parse(readFileSync(out, "utf8"))).toEqual(printed(FIXTURE));
  expect(iid(["map", FIXTURE, "--out", out], folder).stderr).toContain("--force");
});
