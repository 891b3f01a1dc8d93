import fc from "fast-check";
import { competitionRanks } from "../../src/region/competition";
import { regionName } from "../../src/region/names/regionName";
import { indexForRank, othersIn, placeAmong } from "../../src/region/ranking/place";
import { standingsOf } from "../../src/region/ranking/standing";
import { listOf } from "./lists";

describe("places", () => {
  /** By hand: 80, 70.5, 70.5, 70.49, 60; the fifth decimal is nobody's. */
  const list = listOf([
    ["Nama Daerah", "Indeks"],
    ["Kota A", 80],
    ["Kota B", 70.5],
    ["Kota C", "70,50"],
    ["Kota D", 70.49],
    ["Kota E", 60],
  ]);
  const others = othersIn(list, { by: "all" }, null, null);

  test.each([
    [90, 1],
    [80, 1],
    [79.99, 2],
    [70.5, 2],
    // Shown as 70.50, so it shares their rank.
    [70.495, 2],
    [70.494, 4],
    [70.48, 5],
    [0, 6],
  ])("an index of %p has rank %p", (index, rank) => {
    expect(placeAmong(index, others, null).rank).toBe(rank);
  });

  test("the nearest neighbours, highest first, and who has the same", () => {
    const { above, equal, below } = placeAmong(70.5, others, null);
    expect(above).toEqual([{ name: "Kota A", index: 80 }]);
    expect(equal.map(({ name }) => name)).toEqual(["Kota B", "Kota C"]);
    expect(below).toEqual([
      { name: "Kota D", index: 70.49 },
      { name: "Kota E", index: 60 },
    ]);
  });

  test("the index for a rank is that of whoever has it now", () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((rank) => indexForRank(rank, others, null))).toEqual([
      80, 70.5, 70.5, 70.49, 60, 0, 0,
    ]);
  });

  test("a region that contradicts itself leaves open only what depends on it", () => {
    const open = listOf([
      ["Nama Daerah", "Indeks"],
      ["Kab. Tegal", 50],
      ["Kabupaten Tegal", 60],
      ["Kota A", 40],
    ]);
    const all = othersIn(open, { by: "all" }, null, null);
    expect(placeAmong(70, all, null)).toMatchObject({ rank: 1, between: [1, 1], of: 3 });
    expect(placeAmong(55, all, null)).toMatchObject({ rank: null, between: [1, 2] });
    expect(placeAmong(45, all, null)).toMatchObject({ rank: 2, between: [2, 2] });
    expect(indexForRank(1, all, null)).toBeNull();
    expect(indexForRank(2, all, null)).toBe(40);
  });

  test("one's own row does not count beside the new index, which moves against the years of the list", () => {
    const years = listOf([
      ["Nama Daerah", "Indeks 2024", "Indeks 2025"],
      ["Kab. Lebak", 30, 57.79],
      ["Kab. Tegal", 67.8, 77.59],
      ["Kab. Belitung Timur", 50, 58.29],
      ["Kota Tangerang", 65.5, 72.94],
    ]);
    const own = { claimed: 60, evidenced: 58, strict: 20 };
    const { year, standings } = standingsOf(years, regionName("Kabupaten Lebak"), own);
    expect(year).toBe(2025);
    const [kind, all] = standings;
    expect([kind.group, kind.claimed.rank, kind.evidenced!.rank, kind.strict!.rank, kind.range]).toEqual([
      { by: "kind", kind: "kabupaten" },
      2,
      3,
      3,
      [2, 3],
    ]);
    expect(kind.claimed.of).toBe(3);
    expect(kind.listed).toEqual([
      { year: 2025, index: 57.79, rank: 3, of: 3 },
      { year: 2024, index: 30, rank: 3, of: 3 },
    ]);
    expect([all!.group, all!.claimed.rank, all!.claimed.of]).toEqual([{ by: "all" }, 3, 4]);
  });

  test("without a row in the list it is one more region", () => {
    const { own, standings } = standingsOf(list, regionName("Kota Z"), { claimed: 75, evidenced: null, strict: null });
    expect([own.kind, standings[0].claimed.rank, standings[0].claimed.of]).toEqual(["absent", 2, 6]);
    expect([standings[0].evidenced, standings[0].range]).toEqual([null, [2, 2]]);
  });
});

test("a better index never has a worse rank, and ranks are those of a plain count", () => {
  const figure = fc.integer({ min: 8, max: 390 }).map((value) => value / 4);
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 40 }), figure, figure, (values, a, b) => {
      const list = listOf([["Nama Daerah", "Indeks"], ...values.map((value, i) => [`Kota ${i}`, value + 0.001])]);
      const others = othersIn(list, { by: "all" }, null, null);
      const [low, high] = a < b ? [a, b] : [b, a];
      const rank = (index: number): number => placeAmong(index, others, null).rank!;
      expect(rank(high)).toBeLessThanOrEqual(rank(low));
      expect(rank(low)).toBe(1 + values.filter((value) => value > low).length);
      // The index for a rank reaches it, and nothing less does.
      const needed = indexForRank(rank(low), others, null)!;
      expect(rank(needed)).toBeLessThanOrEqual(rank(low));
      if (needed > 0) expect(rank(needed - 0.01)).toBeGreaterThan(rank(low));
    }),
  );
});

test("competition ranks leave out those behind a tie, and nothing has none", () => {
  expect(competitionRanks([50, 70, 70, null, 60, 70.004])).toEqual([5, 1, 1, null, 4, 1]);
  expect(competitionRanks([])).toEqual([]);
});
