import { readRankingList } from "../../src/region/ranking/readList";
import type { RankingList } from "../../src/region/ranking/types";
import type { CellValue } from "../../src/workbook/types";
import { listOf, rankingSheet } from "./lists";

type Rows = CellValue[][];

function remarks(list: RankingList): string[] {
  return list.remarks.map(({ kind }) => kind);
}

describe("what is told and never guessed", () => {
  const head = ["Nama Daerah", "Indeks"];

  test.each<[string, Rows, string[]]>([
    [
      "an index that is a word",
      [
        ["Kota A", "lima puluh"],
        ["Kota B", 40],
      ],
      ["value", "noIndex"],
    ],
    [
      "an index above 100",
      [
        ["Kota A", 1462],
        ["Kota B", 40],
      ],
      ["range", "noIndex"],
    ],
    [
      "a region without an index",
      [
        ["Kota A", null],
        ["Kota B", 40],
      ],
      [],
    ],
    [
      "two names for one region",
      [
        ["Kab. Tegal", 50],
        ["Kabupaten Tegal", 50],
      ],
      ["repeated"],
    ],
    [
      "two names with two indices",
      [
        ["Kab. Tegal", 50],
        ["Kabupaten Tegal", 52],
      ],
      ["contradicted"],
    ],
    [
      "names that differ by a letter",
      [
        ["Kab. Magetan", 50],
        ["Kab. Magettan", 40],
      ],
      ["nearName"],
    ],
  ])("%s", (_what, rows, told) => {
    expect(remarks(listOf([head, ...rows]))).toEqual(told);
  });

  test("an index left out beside other figures is counted as missing", () => {
    const list = listOf([
      ["No", ...head],
      [1, "Kota A", "-"],
      [2, "Kota B", 40],
    ]);
    expect(list.remarks).toEqual([{ kind: "noIndex", year: null, count: 1, names: "Kota A" }]);
  });

  test.each<[string, Rows]>([
    [
      "with its kind beside it",
      [
        ["Kab. Kendal", "Kabupaten", 40],
        ["Kab. Rembang", "Kabupaten", null],
        ["Tegal", "Kota", 30],
      ],
    ],
    [
      "in the first row",
      [
        ["Kab. Rembang", "Kabupaten", "-"],
        ["Kab. Kendal", "Kabupaten", 40],
        ["Tegal", "Kota", 30],
      ],
    ],
    [
      "in the last row",
      [
        ["Kab. Kendal", "Kab.", 40],
        ["Tegal", "KOTA", 30],
        ["Kab. Rembang", "Kab.", ""],
      ],
    ],
    [
      "whose kind stands in its column alone",
      [
        ["Kendal", "Kabupaten", 40],
        ["Tegal", "Kota", 30],
        ["Rembang", "Kabupaten", null],
      ],
    ],
    [
      "below a heading",
      [
        ["KABUPATEN", null, null],
        ["Kendal", null, 40],
        ["Rembang", "Kabupaten", null],
        ["Tegal", "Kota", 30],
      ],
    ],
  ])("a region without an index %s is named, and is no heading over the others", (_where, rows) => {
    const list = listOf([["Nama Daerah", "Jenis", "Indeks"], ...rows]);
    const known = new Map(list.regions.map(({ name, years }) => [name.text, [name.kind, years.get(null)!.index]]));
    expect(known.size).toBe(3);
    expect(
      [...known].filter(([, [, index]]) => index === null).map(([name, [kind]]) => [name.split(" ").at(-1), kind]),
    ).toEqual([["Rembang", "kabupaten"]]);
    expect([...known.values()]).toContainEqual(["kota", 30]);
    expect(list.remarks.map(({ kind }) => kind)).toEqual(["noIndex"]);
  });

  test("a name that says another kind than its column", () => {
    const list = listOf([
      [...head, "Jenis"],
      ["Kota A", 40, "Kabupaten"],
      ["Kab. B", 30, "Kabupaten"],
    ]);
    expect(remarks(list)).toEqual(["kindConflict"]);
  });

  test.each<[string, Rows, string]>([
    [
      "no names",
      [
        ["No", "Indeks"],
        [1, 50],
      ],
      "noList",
    ],
    [
      "no index",
      [
        ["Nama Daerah", "Predikat"],
        ["Kota A", "Inovatif"],
      ],
      "noList",
    ],
    [
      "two columns that differ",
      [
        ["Daerah", "Nilai Indeks", "Indeks"],
        ["Kota A", 50, 40],
      ],
      "twoIndices",
    ],
    ["shares", [head, ["Kota A", 0.5], ["Kota B", 0.4]], "fractions"],
    ["no figures", [head, ["Kota A", "x"]], "noFigures"],
  ])("a list with %s cannot be used", (_what, rows, kind) => {
    expect(readRankingList([rankingSheet(rows)]).problem?.kind).toBe(kind);
  });
});
