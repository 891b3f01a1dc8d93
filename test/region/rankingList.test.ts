import { groupOf, othersIn, placeAmong } from "../../src/region/ranking/place";
import type { RankingList } from "../../src/region/ranking/types";
import type { CellValue } from "../../src/workbook/types";
import { listOf, rankingSheet } from "./lists";

type Rows = CellValue[][];

function indices(list: RankingList, year: number | null = null): Record<string, number | null> {
  return Object.fromEntries(list.regions.map(({ name, years }) => [name.text, years.get(year)?.index ?? null]));
}

function remarks(list: RankingList): string[] {
  return list.remarks.map(({ kind }) => kind);
}

/** Published results of 2025, RULES.md section 13; their ranks are those of the whole country. */
const PUBLISHED: Rows = [
  ["No", "Nama Daerah", "Jenis", "Jumlah Inovasi", "Nilai Indeks", "Predikat"],
  [1, "Kab. Tegal", "Kabupaten", 137, 77.59, "Sangat Inovatif"],
  [2, "Kota Tangerang", "Kota", null, "72,94", "Sangat Inovatif"],
  [3, "Kab. Belitung Timur", "Kabupaten", null, "58,29", "Inovatif"],
  [4, "Kabupaten Lebak", "Kabupaten", 53, 57.79, "Inovatif"],
  [5, "Kota Cilegon", "Kota", null, "48,30", "Inovatif"],
];

describe("reading", () => {
  test("the annex as published, with figures that are text", () => {
    const list = listOf([["INDEKS INOVASI DAERAH TAHUN 2025"], ...PUBLISHED]);
    expect(list.years).toEqual([2025]);
    expect(indices(list, 2025)).toEqual({
      "Kab. Tegal": 77.59,
      "Kota Tangerang": 72.94,
      "Kab. Belitung Timur": 58.29,
      "Kabupaten Lebak": 57.79,
      "Kota Cilegon": 48.3,
    });
    expect(list.regions[0]!.years.get(2025)).toMatchObject({ innovations: 137, predicate: "Sangat Inovatif" });
    expect(list.regions.map(({ name }) => name.kind)).toEqual(["kabupaten", "kota", "kabupaten", "kabupaten", "kota"]);
    expect(list.remarks).toEqual([]);
  });

  test("any order of columns, and the year of a decree is not that of the index", () => {
    const list = listOf([
      ["KEPUTUSAN MENTERI DALAM NEGERI NOMOR 400.10.11-6097 TAHUN 2025"],
      ["Predikat", "Indeks", "Skor", "Kabupaten/Kota", "Jenis Daerah"],
      ["Inovatif", 50, 125, "Tegal", "Kota"],
      ["Inovatif", 49, 122, "Tegal", "Kabupaten"],
    ]);
    expect(list.years).toEqual([null]);
    expect(list.regions.map(({ name, years }) => [name.kind, name.key, years.get(null)!.score])).toEqual([
      ["kota", "tegal", 125],
      ["kabupaten", "tegal", 122],
    ]);
  });

  test("years side by side, in one header row or in two", () => {
    const one = listOf([
      ["Nama Daerah", "Indeks 2024", "Indeks 2025", "Predikat 2025"],
      ["Kota A", 40, 50, "Inovatif"],
    ]);
    const two = listOf([
      ["Nama Daerah", "2024", null, "2025", null],
      [null, "Indeks", "Predikat", "Indeks", "Predikat"],
      ["Kota A", 40, "Kurang", 50, "Inovatif"],
    ]);
    for (const list of [one, two]) {
      expect(list.years).toEqual([2025, 2024]);
      expect([indices(list, 2024), indices(list, 2025)]).toEqual([{ "Kota A": 40 }, { "Kota A": 50 }]);
      expect(list.regions[0]!.years.get(2025)!.predicate).toBe("Inovatif");
    }
  });

  test("years below each other, sections by kind, and a sheet for each kind", () => {
    const long = listOf([
      ["Tahun", "Daerah", "IID"],
      [2024, "Kota A", 40],
      [2025, "Kota A", 50],
    ]);
    expect([long.years, long.regions.length]).toEqual([[2025, 2024], 1]);
    const sections = listOf([
      ["No", "Nama Daerah", "Indeks"],
      ["A. KABUPATEN", null, null],
      [1, "Tegal", 50],
      ["B. KOTA", null, null],
      ["No", "Nama Daerah", "Indeks"],
      [1, "Tegal", 60],
      [null, "Rata-rata", 55],
      [null, "MENTERI DALAM NEGERI", null],
    ]);
    const sheets = listOf(
      rankingSheet(
        [
          ["Daerah", "Indeks"],
          ["Tegal", 50],
        ],
        "Peringkat Kabupaten",
      ),
      rankingSheet(
        [
          ["Daerah", "Indeks"],
          ["Tegal", 60],
        ],
        "Peringkat Kota",
      ),
    );
    for (const list of [sections, sheets]) {
      expect(list.regions.map(({ name, years }) => [name.kind, years.get(null)!.index])).toEqual([
        ["kabupaten", 50],
        ["kota", 60],
      ]);
      expect(list.remarks).toEqual([]);
    }
  });

  test("clusters by what a column holds and by ticks; who has none is told", () => {
    const list = listOf([
      ["Nama Daerah", "Indeks", "Klaster Regional", "Perbatasan"],
      ["Kab. A", 60, "Regional I", "Ya"],
      ["Kab. B", 50, "Regional II", null],
      ["Kab. C", 40, null, "Tidak"],
    ]);
    expect(list.clusters).toEqual(["Regional I", "Perbatasan", "Regional II"]);
    expect(list.remarks).toEqual([{ kind: "noCluster", column: "Klaster Regional", count: 1, names: "Kab. C" }]);
    expect(groupOf(list, "regional ii")).toEqual({ by: "cluster", cluster: "Regional II" });
    expect(groupOf(list, "Kabupaten")).toEqual({ by: "kind", kind: "kabupaten" });
    expect(groupOf(list, "Regional III")).toBeNull();
  });

  test("a verified index goes before the one that regions claim, and a list of claims is told", () => {
    const both = listOf([
      ["Daerah", "Nilai Indeks Mandiri", "Nilai Indeks Verifikasi"],
      ["Kota A", 60, 50],
    ]);
    expect(indices(both)).toEqual({ "Kota A": 50 });
    const own = listOf([
      ["Daerah", "Nilai Indeks Mandiri"],
      ["Kota A", 60],
    ]);
    expect(remarks(own)).toEqual(["selfOnly"]);
  });

  test("a thousand rows", () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => [i + 1, `Kab. Daerah ${"abcdefghij"[i % 10]}${i}`, i / 10]);
    const list = listOf([["No", "Nama Daerah", "Indeks"], ...rows]);
    expect(list.regions.length).toBe(1_000);
    const others = othersIn(list, { by: "all" }, null, null);
    expect(placeAmong(50, others, null)).toMatchObject({ rank: 500, of: 1_001 });
  });
});
