import { builtCommand, iid, workFolder } from "../command";
import { saveWorkbook } from "../workbooks";

let folder = "";

const HEAD = ["Juri", "Nama Inovasi", "Dampak", "Biaya"];
const WEIGHTS = [
  ["Kriteria", "Bobot"],
  ["Dampak", 60],
  ["Biaya", 40],
];

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

function book(name: string, jury: (string | number | null)[][], weights = WEIGHTS): Promise<string> {
  return saveWorkbook(folder, name, { Juri: [HEAD, ...jury], Bobot: weights });
}

test("the JSON has scores, ranks, how many jurors count and how far they are apart", async () => {
  const file = await book("lomba.xlsx", [
    ["Ani", "Sapa", 80, 70],
    ["Budi", "Sapa", 60, 50],
    ["Ani", "Pasar", 90, 101],
    ["Budi", "Pasar", 50, 50],
  ]);
  const { code, stdout, stderr } = iid(["jury", "--json", file], folder);
  expect([code, stderr]).toEqual([0, ""]);
  const result = JSON.parse(stdout) as { results: object[]; problems: string[]; basis: string[] };
  // 80 x 0.6 + 70 x 0.4 = 76; 60 x 0.6 + 50 x 0.4 = 56
  expect(result.results).toMatchObject([
    { name: "Sapa", score: 66, rank: 1, jurors: 2, spread: 20 },
    { name: "Pasar", score: 50, rank: 2, jurors: 1, spread: null },
  ]);
  expect(result.problems).toEqual([
    "Juri!D4: nilai 101 dari Ani untuk Biaya tidak di antara 0 dan 100; penilaian ini tidak dihitung.",
  ]);
  expect(result.basis[1]).toBe("bobot dari lembar Bobot: Dampak 60, Biaya 40");
});

test("for people, by another method, with what it rests on", async () => {
  const jury = [90, 70, 71].map((score, i) => [`Juri ${i}`, "Sapa", score, score]);
  const { code, stdout } = iid(["jury", "--method", "olympic", await book("tiga.xlsx", jury)], folder);
  expect(code).toBe(0);
  expect(stdout).toMatch(/1 +Sapa +71,00 +3 +20,00/);
  expect(stdout).toContain("Dasar: rata-rata tanpa nilai terendah dan tertinggi");
  expect(stdout).toContain("benturan kepentingan tidak diperiksa");
});

test.each([
  ["an unknown method", ["--method", "modus"], WEIGHTS, "mean, trimmed, olympic"],
  [
    "weights that do not fit",
    [],
    [
      ["Kriteria", "Bobot"],
      ["Dampak", 100],
    ],
    "Kriteria tanpa bobot: Biaya",
  ],
] as const)("%s: one line that says why", async (what, options, weights, said) => {
  const file = await book(
    `${what}.xlsx`,
    [["Ani", "Sapa", 80, 70]],
    weights.map((row) => [...row]),
  );
  const { code, stdout, stderr } = iid(["jury", file, ...options], folder);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
