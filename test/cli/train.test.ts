import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { iid } from "./command";

interface MadeJson {
  year: number;
  seed: string;
  handbook: string;
  files: { file: string; participant: string; code: string }[];
}

interface ClassJson {
  year: number;
  mean: number | null;
  participants: { file: string; name: string; code: string; score: number; untouched: boolean; remarks: string[] }[];
  problems: { file: string; reason: string }[];
  same: { code: string; files: string[] }[];
  kinds: { code: string; planted: number; understood: number; law: string }[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "iid-train-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function made(...args: string[]): MadeJson {
  const outcome = iid(["train", ...args, "--json"], folder);
  expect(outcome).toMatchObject({ code: 0 });
  return JSON.parse(outcome.stdout) as MadeJson;
}

test("a class is made and marked; the same seed makes the same files", async () => {
  writeFileSync(join(folder, "nama.txt"), "Ani Rahma\r\n\r\n Budi\nAni Rahma\n");
  const first = made("--names", "nama.txt", "--seed", "S1", "--out", "a");
  expect(first).toMatchObject({ year: 2026, seed: "S1" });
  expect(first.files.map(({ participant }) => participant)).toEqual(["Ani Rahma", "Budi", "Ani Rahma"]);
  expect(readdirSync(join(folder, "a")).sort()).toEqual([
    "Buku Saku 2026.xlsx",
    "Latihan 01 Ani Rahma.xlsx",
    "Latihan 02 Budi.xlsx",
    "Latihan 03 Ani Rahma.xlsx",
  ]);
  expect(new Set(first.files.map(({ code }) => code)).size).toBe(3);
  const again = made("--names", "nama.txt", "--seed", "S1", "--out", "b", "--jobs", "2");
  expect(again.files.map(({ code }) => code)).toEqual(first.files.map(({ code }) => code));
  expect(made("--make", "3", "--seed", "S2", "--out", "c").files.map(({ code }) => code)).not.toEqual(
    first.files.map(({ code }) => code),
  );
  const read = async (place: string): Promise<unknown> => {
    const file = join(folder, place, "Latihan 02 Budi.xlsx");
    return (await readXlsxWorkbook(readFileSync(file), "x.xlsx")).sheets;
  };
  expect(await read("b")).toEqual(await read("a"));

  // Beside the exercises: the handbook, which is none; a copy; a broken file.
  copyFileSync(join(folder, "a/Latihan 02 Budi.xlsx"), join(folder, "a/Salinan.xlsx"));
  writeFileSync(join(folder, "a/rusak.xlsx"), "bukan zip");
  const outcome = iid(["train", "--mark", "a", "-o", "hasil.xlsx", "--json", "--jobs", "2"], folder);
  expect(outcome.code).toBe(2);
  const result = JSON.parse(outcome.stdout) as ClassJson;
  expect(result.participants.map(({ name, score, untouched }) => [name, score, untouched])).toEqual([
    ["Ani Rahma", 0, true],
    ["Ani Rahma", 0, true],
    ["Budi", 0, true],
    ["Budi", 0, true],
  ]);
  expect(result.problems.map(({ file }) => file)).toEqual([join("a", "Buku Saku 2026.xlsx"), join("a", "rusak.xlsx")]);
  expect(result.same).toEqual([]);
  expect(result.kinds.reduce((sum, { planted }) => sum + planted, 0)).toBe(48);
  expect(result.kinds.every(({ law }) => law.length > 0)).toBe(true);
  const { sheets } = await readXlsxWorkbook(readFileSync(join(folder, "hasil.xlsx")), "hasil.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual(["Hasil Bimtek", "Belum Dipahami", "Rincian Bimtek"]);
});

test("another year, and what is said for people", () => {
  const { files } = made("--make", "1", "--seed", "x", "--year", "2024", "--out", "a");
  const outcome = iid(["train", "--mark", files[0]!.file], folder);
  expect(outcome.code).toBe(0);
  expect(outcome.stdout).toContain("1 berkas dinilai, nilai rata-rata 0,00");
  expect(outcome.stdout).toContain("Latihan tahun 2024, dinilai dengan aturan tahun itu.");
  expect(outcome.stdout).toContain("Belum dikerjakan");
});

test.each([
  [["train"], "--make"],
  [["train", "--make", "3", "--mark"], "tidak dapat bersama"],
  [["train", "--make", "0", "--out", "a"], "1 sampai 999"],
  [["train", "--make", "tiga", "--out", "a"], "“tiga”"],
  [["train", "--make", "1000", "--out", "a"], "1 sampai 999"],
  [["train", "--make", "1"], "--out"],
  [["train", "--make", "1", "--out", "a", "sesuatu.xlsx"], "sesuatu.xlsx"],
  [["train", "--make", "1", "--out", "a", "--year", "2028"], "perkiraan"],
  [["train", "--names", "tidak-ada.txt", "--out", "a"], "tidak-ada.txt"],
  [["train", "--mark"], "sebut berkas"],
])("%j is refused with a sentence", (args, sentence) => {
  const outcome = iid(args, folder);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain(sentence);
  expect(outcome.stderr.trim().split("\n")).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});

test("no exercise is written over another", () => {
  made("--make", "2", "--seed", "x", "--out", "a");
  const outcome = iid(["train", "--make", "2", "--seed", "y", "--out", "a"], folder);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain("--force");
});
