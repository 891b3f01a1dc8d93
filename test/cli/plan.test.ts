import { spdIndicators } from "../../src/rules/index";
import type { PlanJson } from "../../src/cli/results/planText";
import { rules2026 } from "../support/workbooks";
import { builtCommand, iid2026, workFolder } from "./command";
import { levelSheet, saveWorkbook, spdSheet } from "./workbooks";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

const ALL_SPD = Object.fromEntries(spdIndicators(rules2026).map(({ key }) => [key, 3]));

/** Three innovations at level 3 but for the executors, which lack the decree of the head of the region, and one replication. */
async function book(spd: boolean): Promise<string> {
  const levels = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [String(16 + i), 3]));
  const rows = ["Satu", "Dua", "Tiga"].map((name, i) => ({
    name: `Layanan ${name}`,
    affair: "Pendidikan",
    levels: { ...levels, "23": 2, ...(i === 0 && { "31": 2 }) },
  }));
  const sheets = { Inovasi: levelSheet(rows), ...(spd && { SPD: spdSheet(ALL_SPD) }) };
  return saveWorkbook(folder, spd ? "rencana.xlsx" : "tanpa-spd.xlsx", sheets);
}

function json(args: readonly string[]): PlanJson {
  const { code, stdout, stderr } = iid2026(["plan", "--json", ...args], folder);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as PlanJson;
}

test("the JSON has the steps in their order, one for the decree that serves all three", async () => {
  const found = json([await book(true), "--within", "8"]);
  expect(found).toMatchObject({ goal: { kind: "documents", count: 8 }, reached: true, effort: 8, searchedTo: null });
  // 1 x 1 level x 3 innovations over the divisor of 12, of 250; 3 x 1 level of one innovation.
  expect(found.steps.map(({ key, effort, points }) => [key, effort, points])).toEqual([
    ["letter:23:3", 3, 0.1],
    ["2:31:3", 5, 0.1],
  ]);
  expect(found.after).toBeCloseTo(found.before + 0.2, 9);
  const [letter] = found.steps;
  expect(letter).toMatchObject({
    title: "1 SK kepala daerah tentang pelaksana inovasi untuk 3 inovasi",
    serves: [2, 3, 4].map((row) => ({ row, from: 2, to: 3 })),
  });
  expect(found.efforts).toMatchObject({ photo: 1, decree: 3, bylaw: 20 });
});

test("the office's efforts decide", async () => {
  const found = json([await book(true), "--within", "3", "--efforts", "decree=9, agreement=1"]);
  expect(found.steps.map(({ key }) => key)).toEqual(["2:31:3"]);
  expect(found.efforts).toMatchObject({ decree: 9, agreement: 1 });
});

test("for people: what it is best at, the steps, and the efforts it rests on", async () => {
  const { code, stdout } = iid2026(["plan", await book(true), "--within", "3"], folder);
  expect(code).toBe(0);
  expect(stdout).toContain("Indeks tertinggi dengan upaya sampai 3: upaya 3, dalam 1 langkah.");
  expect(stdout).toMatch(
    /\+0,10 +3 {2}23 Pelaksana inovasi daerah: 1 SK kepala daerah tentang pelaksana inovasi untuk 3/,
  );
  expect(stdout).toContain("Layanan Satu (baris 2): 2 ke 3; Layanan Dua (baris 3): 2 ke 3");
  expect(stdout).toContain("SK kepala daerah 3; Video 4");
  expect(stdout).toContain("Jadwal pengisian 2026 belum diketahui");
  expect(stdout).not.toContain("SPD tidak ditemukan");
});

test("the next predikat is the goal; without SPD there is none, and it says what to fill first", async () => {
  // (63 + (3 x 111 - 3 x 1 - 3) / 12) / 2.5 = 36.1 is below 40.01.
  expect(json([await book(true)])).toMatchObject({ before: 36.1, goal: { kind: "predicate", name: "Inovatif" } });
  const file = await book(false);
  expect(json([file])).toMatchObject({ goal: { kind: "documents", count: 40 }, predicate: null });
  expect(iid2026(["plan", file], folder).stdout).toContain("Isi SPD lebih dahulu");
});

test.each([
  [["--index", "banyak"], "--index harus angka 0 sampai 100, bukan “banyak”"],
  [["--index", "101"], "--index harus angka 0 sampai 100, bukan “101”"],
  [["--predikat", "Hebat"], "predikat “Hebat” tidak dikenal; yang ada: Sangat Inovatif, Inovatif"],
  [["--within", "0"], "--within: bilangan bulat 1 sampai 2000, bukan “0”"],
  [["--within", "3", "--index", "50"], "tidak dapat dipakai bersama"],
  [["--efforts", "perda=3"], "jenis dokumen “perda” tidak dikenal; yang ada: entry, photo"],
  [["--efforts", "photo=0"], "--efforts: bilangan bulat 1 sampai 99, bukan “0”"],
  [["--efforts", "photo"], "--efforts: bilangan bulat 1 sampai 99, bukan “”"],
  [["--new", "21"], "--new: bilangan bulat 0 sampai 20, bukan “21”"],
])("%j is refused in a sentence", (args, sentence) => {
  const { code, stderr } = iid2026(["plan", "rencana.xlsx", ...args], folder);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});
