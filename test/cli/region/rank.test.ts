import { builtCommand, iid2026, workFolder } from "../command";
import { RECAP_HEADERS, recapRow, saveWorkbook, spdSheet } from "../workbooks";

let folder = "";
let book = "";
let list = "";

/** Fourteen innovations of 100 and no SPD points: 100 / 2.5 = 40; with every SPD row at 3 that is 63 points more. */
async function region(name: string, maturity: number): Promise<string> {
  const rows = Array.from({ length: 14 }, (_, i) => recapRow(i + 1, maturity));
  return saveWorkbook(folder, name, {
    Profil: [["Pemerintah Daerah", "Pemerintah Kabupaten Lebak"]],
    Rekap: [RECAP_HEADERS, ...rows],
    SPD: spdSheet({ "1": 3 }),
  });
}

beforeAll(async () => {
  builtCommand();
  folder = workFolder();
  book = await region("lebak.xlsx", 100);
  list = await saveWorkbook(folder, "peringkat.xlsx", {
    Peringkat: [
      ["INDEKS INOVASI DAERAH TAHUN 2025"],
      ["No", "Nama Daerah", "Nilai Indeks", "Klaster"],
      [1, "Kab. Tegal", 77.59, "Jawa"],
      [2, "Kota Tangerang", "72,94", "Jawa"],
      [3, "Kab. Belitung Timur", "58,29", "Sumatera"],
      [4, "Kab. Lebak", 57.79, "Jawa"],
      [5, "Kab. Ujung", 12, null],
    ],
  });
}, 180_000);

test("the JSON places the region among its own kind, with neighbours, range and what a rank takes", () => {
  const { code, stdout, stderr } = iid2026(["rank", "--json", book, "--list", list, "--for", "1"], folder);
  expect([code, stderr]).toEqual([0, ""]);
  const result = JSON.parse(stdout) as Record<string, unknown>;
  // 3 SPD points and a mean of 100 over 2.5.
  expect(result).toMatchObject({
    region: "Pemerintah Kabupaten Lebak",
    listedAs: "Kab. Lebak",
    listYear: 2025,
    group: "kabupaten",
    rank: 3,
    of: 4,
    index: 41.2,
    above: [
      { name: "Kab. Tegal", index: 77.59 },
      { name: "Kab. Belitung Timur", index: 58.29 },
    ],
    below: [{ name: "Kab. Ujung", index: 12 }],
    range: [3, 3],
    needed: [{ rank: 1, index: 77.59 }],
    listed: [{ year: 2025, index: 57.79, rank: 3, of: 4 }],
  });
  expect(result["problems"]).toEqual([
    "Daftar ini tahun 2025, indeks buku kerja menurut aturan 2026.",
    "Kolom “Klaster”: 1 daerah tanpa isi, jadi tidak ikut dalam klaster mana pun dari kolom ini: Kab. Ujung.",
  ]);
});

test("within a cluster, for people, in the decimal comma", () => {
  const { code, stdout } = iid2026(["rank", book, "--list", list, "--cluster", "jawa"], folder);
  expect(code).toBe(0);
  expect(stdout).toContain("Peringkat Pemerintah Kabupaten Lebak di antara klaster Jawa, daftar 2025");
  expect(stdout).toMatch(/Klaim +41,20 +3 dari 3/);
  expect(stdout).toMatch(/untuk peringkat 1 +77,59/);
});

test("a name that may be several is asked about; the name of the call goes before that of the workbook", () => {
  const asked = iid2026(["rank", "--json", book, "--list", list, "--region", "Lebakk"], folder);
  const result = JSON.parse(asked.stdout) as { listedAs: unknown; problems: string[]; of: number };
  expect([result.listedAs, result.of]).toEqual([null, 6]);
  expect(result.problems[0]).toContain("Daerah “Lebakk” tidak ada dalam daftar");
  const doubtful = iid2026(["rank", "--json", book, "--list", list, "--region", "Kab. Belitung Timr"], folder);
  expect((JSON.parse(doubtful.stdout) as { problems: string[] }).problems[0]).toContain("mungkin Kab. Belitung Timur");
});

test.each([
  ["no list", [], "--list"],
  ["a list that is none", ["--list", "BOOK"], "Daftar peringkat tidak dikenali"],
  ["an unknown cluster", ["--list", "LIST", "--cluster", "Bali"], "provinsi, kabupaten, kota, Jawa, Sumatera"],
  ["an unknown year", ["--list", "LIST", "--list-year", "2019"], "2025"],
  ["no rank", ["--list", "LIST", "--for", "0"], "--for"],
])("%s: one line that says why", (_what, options, said) => {
  const args = options.map((word) => (word === "BOOK" ? book : word === "LIST" ? list : word));
  const { code, stdout, stderr } = iid2026(["rank", book, ...args], folder);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
