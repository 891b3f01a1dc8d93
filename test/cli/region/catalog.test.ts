import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogWords, CATALOG_LANGUAGES } from "../../../src/i18n/catalog/catalogWords";
import { catalogIn } from "../../../src/library/catalog/read";
import { catalogSheet } from "../../../src/library/catalog/sheet";
import type { CatalogEntry } from "../../../src/library/catalog/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../../src/xlsx/index";
import { keyedEntry } from "../../support/catalogs";
import { builtCommand, iid2026, workFolder } from "../command";
import { levelSheet, saveWorkbook } from "../workbooks";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

let tries = 0;
/** A folder of its own for each test. */
beforeEach(() => {
  tries += 1;
  mkdirSync(at(""));
});
const at = (name: string): string => join(folder, `uji-${tries}`, name);

interface CatalogResult {
  files: { file: string; region: string | null; innovations: number; catalogued: number; problem: string | null }[];
  entries: CatalogEntry[];
  withoutRegion: number;
  remarks: string[];
}

/** A workbook of a region with these innovations; `null`: it names no region. */
function regionBook(name: string, region: string | null, innovations: readonly string[], levels = 2): Promise<string> {
  return saveWorkbook(at(""), name, {
    ...(region === null ? {} : { Profil: [["Pemerintah Daerah", region]] }),
    Inovasi: levelSheet(innovations.map((one) => ({ name: one, affair: "Kesehatan", levels }))),
  });
}

async function catalogBook(name: string, ...entries: CatalogEntry[]): Promise<void> {
  writeFileSync(at(name), await writeXlsxWorkbook({ sheets: [catalogSheet(entries, catalogWords("id"))] }));
}

function catalog(...args: string[]): { code: number | null; result: CatalogResult; stderr: string } {
  const { code, stdout, stderr } = iid2026(["catalog", at(""), "--json", ...args], folder);
  return { code, result: JSON.parse(stdout) as CatalogResult, stderr };
}

const named = ({ entries }: CatalogResult): string[] => entries.map(({ name, region }) => `${name}, ${region}`);

test("catalogues and tables of several regions become one catalogue, which reads back as it was", async () => {
  await catalogBook("a.xlsx", keyedEntry("Sapa Warga", "Kota Tegal", { contact: "=0812", takenBy: "Kota Batu" }));
  await regionBook("b 2025.xlsx", "Kabupaten Magetan", ["Antar Obat", "Jemput Bola"]);
  const out = join(folder, "katalog.xlsx");
  const { code, result } = catalog("-o", out);
  expect(code).toBe(0);
  expect(result.files).toMatchObject([
    { region: null, innovations: 0, catalogued: 1, problem: null },
    { region: "Kabupaten Magetan", innovations: 2, catalogued: 0, problem: null },
  ]);
  expect(named(result)).toEqual([
    "Sapa Warga, Kota Tegal",
    "Antar Obat, Kabupaten Magetan",
    "Jemput Bola, Kabupaten Magetan",
  ]);
  // 111 is three times all weights: two times is 74.
  expect(result.entries[1]).toMatchObject({ year: 2025, affair: "Kesehatan", opd: "Dinas Contoh", maturity: 74 });
  const { entries } = catalogIn(await readXlsxWorkbook(readFileSync(out), "katalog.xlsx"), CATALOG_LANGUAGES)!;
  expect(entries).toMatchObject(result.entries);
  expect(entries[0]!.contact).toBe("=0812");
  // The same once more changes nothing, and what is there is not replaced.
  const again = iid2026(["catalog", out, at(""), "--json"], folder);
  expect((JSON.parse(again.stdout) as CatalogResult).entries).toEqual(result.entries);
  expect(iid2026(["catalog", at(""), "-o", out], folder)).toMatchObject({ code: 2, stdout: "" });
});

test("a workbook with neither catalogue nor table, and a broken file, are told; the others are taken in", async () => {
  await saveWorkbook(at(""), "a.xlsx", { Catatan: [["Rapat"], ["Hadir semua"]] });
  writeFileSync(at("b.xlsx"), "bukan zip");
  await regionBook("c.xlsx", "Kota Batu", ["Satu Pintu"]);
  const { code, result, stderr } = catalog();
  expect(code).toBe(2);
  expect(named(result)).toEqual(["Satu Pintu, Kota Batu"]);
  expect(result.files.map(({ problem }) => problem)).toEqual([
    expect.stringContaining("tidak ada lembar katalog dan tidak ada tabel inovasi"),
    expect.stringContaining("b.xlsx"),
    null,
  ]);
  expect(stderr.trim().split("\n")).toHaveLength(2);
});

test("nothing is written when nothing came", () => {
  writeFileSync(at("a.xlsx"), "bukan zip");
  const out = join(folder, "hampa.xlsx");
  expect(catalog("-o", out).code).toBe(2);
  expect(existsSync(out)).toBe(false);
});

test("two regions of one name stay two; a name that may be either is told and stays out", async () => {
  await regionBook("a.xlsx", "Kota Tegal", ["Satu Pintu"]);
  await regionBook("b.xlsx", "Kabupaten Tegal", ["Satu Pintu"]);
  await regionBook("c.xlsx", "Tegal", ["Antar Obat"]);
  const { code, result } = catalog();
  expect(code).toBe(1);
  expect(named(result)).toEqual(["Satu Pintu, Kota Tegal", "Satu Pintu, Kabupaten Tegal"]);
  expect(result.remarks).toEqual([
    expect.stringMatching(/^“Tegal” \(1 inovasi\) mungkin sama dengan “Kota Tegal”, “Kabupaten Tegal”, jadi belum/),
  ]);
});

test("of another year the same innovation is one line, with the facts of the newest year", async () => {
  await regionBook("a 2025.xlsx", "Kota Batu", ["Satu Pintu"], 3);
  await regionBook("b 2023.xlsx", "Kota Batu", ["Satu Pintu"], 1);
  const { code, result } = catalog();
  expect(code).toBe(0);
  expect(result.entries).toMatchObject([{ name: "Satu Pintu", year: 2025, reported: [2023, 2025], maturity: 111 }]);
});

test("the same entry twice is one, with all that people wrote", async () => {
  const ours = keyedEntry("Satu Pintu", "Kota Batu", { notes: "satu" });
  await catalogBook("a.xlsx", ours, ours);
  await catalogBook("b.xlsx", { ...ours, notes: "dua" });
  await regionBook("c.xlsx", "Kota Batu", ["SATU PINTU", "Satu  Pintu"]);
  const { result } = catalog();
  expect(result.entries.map(({ name, notes }) => [name, notes])).toEqual([["Satu Pintu", "satu\ndua"]]);
});

test("innovations of a workbook that names no region are counted and stay out", async () => {
  await regionBook("a.xlsx", null, ["Satu Pintu", "Antar Obat"]);
  const { code, result } = catalog();
  expect([code, result.entries, result.withoutRegion]).toEqual([1, [], 2]);
  expect(result.remarks).toEqual([expect.stringMatching(/^2 inovasi tidak dimasukkan/)]);
});

test("people read what came from each file", async () => {
  await regionBook("a.xlsx", "Kota Batu", ["Satu Pintu"]);
  const { code, stdout } = iid2026(["catalog", at("a.xlsx")], folder);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1 inovasi dari 1 daerah dalam 1 berkas\n\n {2}Berkas +Daerah +Dari tabel +Dari katalog\n/);
});
