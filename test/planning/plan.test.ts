import fc from "fast-check";
import { lostInnovations } from "../../src/planning/outlook";
import { plan, type Plan, type PlanOptions } from "../../src/planning/index";
import type { CellValue, Level } from "../../src/workbook/types";
import { roundHalfUp } from "../../src/scoring/index";
import { analyzeWorkbook, spdSheet, wideSheet, workbook } from "../support/workbooks";
import { allWays, analysisOf, EFFORTS, type Region, type Way } from "./everyWay";

const level = fc.constantFrom<Level>(0, 1, 2, 3);
const row = fc.record({
  eligible: fc.boolean(),
  faults: fc.constantFrom<Region["rows"][number]["faults"]>(["date"], ["regulasi"], ["date", "regulasi"]),
  service: fc.constantFrom(null, "Pendidikan", "Kesehatan", "Sosial"),
  claimed: fc.tuple(level, level),
  proved: fc.tuple(fc.boolean(), fc.boolean()),
});
const regions = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  spd: level,
  minBasicServices: fc.integer({ min: 0, max: 3 }),
  cap: fc.integer({ min: 0, max: 4 }),
  letters: fc.constantFrom("kind" as const, "contents" as const, null),
});

const KEYS = [5, 6, 7].flatMap((number) => [
  `qualify:${number}`,
  ...["regulasi", "anggaran"].flatMap((key) => [1, 2, 3].map((to) => `${number}:${key}:${to}`)),
]);
const LETTERS = ["letter:regulasi", ...[1, 2, 3].map((level) => `letter:regulasi:${level}`)];
const someKeys = fc.uniqueArray(fc.constantFrom("spd:pad:2", "spd:pad:3", ...LETTERS, ...KEYS), { maxLength: 4 });
/** Pins of which no two contradict each other. */
const pinned = fc.uniqueArray(
  fc.constantFrom("letter:regulasi", "letter:regulasi:3", ...KEYS.filter((key) => key.endsWith(":3"))),
  {
    maxLength: 2,
  },
);
const wishes = fc.record({
  off: someKeys.map((keys) => new Set(keys)),
  pinned: pinned.map((keys) => new Set(keys)),
  effort: fc.array(fc.tuple(fc.constantFrom(...LETTERS, ...KEYS), fc.nat(4))).map((pairs) => new Map(pairs)),
});

const shown = (value: number): number => Math.round(Math.floor(value * 1000 + 1e-6) / 10) / 100;

function adds(result: Plan): void {
  const sum = result.steps.reduce((total, { points }) => total + points, 0);
  expect(result.before + sum + result.countScorePoints + result.divisorPoints).toBeCloseTo(result.after, 9);
  expect(result.steps.reduce((total, { effort }) => total + effort, 0)).toBe(result.effort);
}

/** No document more than the highest index takes. */
function leastForTheBest(ways: readonly Way[]): number {
  const best = Math.max(...ways.map((way) => way.index));
  const least = ways.filter((way) => Math.abs(way.index - best) < 1e-9);
  return Math.min(...least.map(({ effort }) => effort));
}

describe("the plan is the best there is, by trying every way", () => {
  test("under the user's wishes: steps off, pinned, with an effort of their own", () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 0, max: 14 }), wishes, (region, count, wished) => {
        const result = plan(analysisOf(region), { ...EFFORTS, goal: { kind: "documents", count }, ...wished });
        const ways = allWays(region, 0, wished).filter(({ effort }) => effort <= count);
        expect(result.reached).toBe(ways.length > 0);
        if (ways.length > 0) {
          expect(result.after).toBeCloseTo(Math.max(...ways.map((way) => way.index)), 9);
          expect(result.effort).toBe(leastForTheBest(ways));
        }
        for (const { key } of result.steps) expect(wished.off.has(key)).toBe(false);
        adds(result);
      }),
      { numRuns: 300 },
    );
  });

  test("under the user's wishes, least effort for an index", () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 0, max: 1000 }), wishes, (region, goal, wished) => {
        const wanted = goal / 100;
        const result = plan(analysisOf(region), { ...EFFORTS, goal: { kind: "index", index: wanted }, ...wished });
        const reaching = allWays(region, 0, wished).filter((way) => shown(way.index) >= wanted);
        expect(result.reached).toBe(reaching.length > 0);
        if (reaching.length > 0) expect(result.effort).toBe(Math.min(...reaching.map(({ effort }) => effort)));
        adds(result);
      }),
      { numRuns: 300 },
    );
  });

  test("most points for a number of documents", () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 1 }), (region, count, more) => {
        const result = plan(analysisOf(region), {
          ...EFFORTS,
          goal: { kind: "documents", count },
          newInnovations: more,
        });
        const ways = allWays(region, more).filter(({ effort }) => effort <= count);
        expect(result.after).toBeCloseTo(Math.max(...ways.map((way) => way.index)), 9);
        expect(result.effort).toBe(leastForTheBest(ways));
        adds(result);
      }),
      { numRuns: 150 },
    );
  });

  test("least effort for an index", () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1 }), (region, goal, more) => {
        const wanted = goal / 100;
        const result = plan(analysisOf(region), {
          ...EFFORTS,
          goal: { kind: "index", index: wanted },
          newInnovations: more,
        });
        const reaching = allWays(region, more).filter((way) => shown(way.index) >= wanted);
        expect(result.reached).toBe(reaching.length > 0);
        if (reaching.length > 0) expect(result.effort).toBe(Math.min(...reaching.map(({ effort }) => effort)));
        adds(result);
      }),
      { numRuns: 150 },
    );
  });
});

const REGION: Region = {
  rows: [
    { eligible: true, faults: [], service: "Kesehatan", claimed: [3, 1], proved: [false, true] },
    { eligible: false, faults: ["date"], service: "Sosial", claimed: [2, 2], proved: [true, false] },
  ],
  spd: 1,
  minBasicServices: 2,
  cap: 200,
  letters: null,
};

function keys(options: Omit<PlanOptions, "goal">, count = 2): string[] {
  const { steps } = plan(analysisOf(REGION), { ...EFFORTS, goal: { kind: "documents", count }, ...options });
  return steps.map(({ key }) => key).sort();
}

test("two documents: the innovation that opens the count score, and the regulation that is claimed at level 3", () => {
  // Qualifying row 6 gives 2 x 3 / 2 + 2 x 0.38 = 3.76 points of 250; proving no. 16 of row 5 gives 3 x 3 / 2 = 4.5.
  const effort = new Map([["5:regulasi:3", 1]]);
  const result = plan(analysisOf(REGION), { ...EFFORTS, goal: { kind: "documents", count: 2 }, effort });
  expect(result.steps.map(({ key }) => key).sort()).toEqual(["5:regulasi:3", "qualify:6"]);
  expect(result.after - result.before).toBeCloseTo(((3.76 + 4.5) / 250) * 100, 9);
  expect(result.steps.find(({ kind }) => kind === "qualify")).toMatchObject({ row: 6, affair: "Sosial" });
});

test("kinds of documents take what they take, unless the office says otherwise", () => {
  const taken = (options: Omit<PlanOptions, "goal">): Record<string, number> => {
    const { steps } = plan(analysisOf(REGION), { goal: { kind: "documents", count: 200 }, newEffort: 1, ...options });
    return Object.fromEntries(steps.map(({ key, effort }) => [key, effort]));
  };
  // The Perda that is claimed: 20. The budget from 1 to 3: two documents of 2; of row 6 one to prove level 2, one to reach 3.
  // An entry makes row 6 count; its regulation goes from Perkada to Perda. Two rows of the region: 2 each.
  const usual = {
    "5:regulasi:3": 20,
    "5:anggaran:3": 4,
    "6:anggaran:3": 4,
    "qualify:6": 1,
    "6:regulasi:3": 20,
    "spd:pad:3": 4,
  };
  expect(taken({})).toEqual(usual);
  expect(taken({ efforts: { bylaw: 35, document: 1 } })).toEqual({
    ...usual,
    "5:regulasi:3": 35,
    "6:regulasi:3": 35,
    "5:anggaran:3": 2,
    "6:anggaran:3": 2,
  });
  expect(taken({ effort: new Map([["5:regulasi:3", 7]]) })).toEqual({ ...usual, "5:regulasi:3": 7 });
});

test("an innovation without a level of its own still counts, up to the cap of the count score", () => {
  const row: Region["rows"][number] = {
    eligible: false,
    faults: ["date"],
    service: null,
    claimed: [0, 0],
    proved: [false, false],
  };
  const region: Region = { rows: [row, row], spd: 0, minBasicServices: 0, cap: 1, letters: null };
  for (const effort of [0, 1]) {
    const wished = { off: new Set<string>(), pinned: new Set<string>(), effort: new Map([["qualify:5", effort]]) };
    const result = plan(analysisOf(region), { ...EFFORTS, goal: { kind: "documents", count: effort }, ...wished });
    const ways = allWays(region, 0, wished).filter((way) => way.effort <= effort);
    expect(result.after).toBeCloseTo(Math.max(...ways.map((way) => way.index)), 9);
    expect(result.after).toBeGreaterThan(0);
  }
});

test("steps that are off are not used, a whole row neither", () => {
  expect(keys({ off: new Set(["5:regulasi:3"]) })).not.toContain("5:regulasi:3");
  expect(keys({ off: new Set(["5:"]) }).filter((key) => key.startsWith("5:"))).toEqual([]);
});

test("pinned steps are in the plan, also when others bring more", () => {
  expect(keys({ pinned: new Set(["5:anggaran:2"]) }, 1)).toEqual(["5:anggaran:2"]);
  expect(keys({ pinned: new Set(["6:anggaran:3"]) }, 3)).toEqual(["6:anggaran:3", "qualify:6"]);
});

test("a dearer step waits for cheaper ones", () => {
  expect(keys({ effort: new Map([["5:regulasi:3", 5]]) })).not.toContain("5:regulasi:3");
});

test("a goal out of reach gives the highest index and says so", () => {
  const result = plan(analysisOf(REGION), { ...EFFORTS, goal: { kind: "index", index: 99 } });
  expect(result.reached).toBe(false);
  expect(result.after).toBeCloseTo(Math.max(...allWays(REGION, 0).map((way) => way.index)), 9);
});

test("a predikat is reached when its limit is", () => {
  const result = plan(analysisOf(REGION), { ...EFFORTS, goal: { kind: "predicate", name: "Kurang Inovatif" } });
  expect(result).toMatchObject({ reached: true, effort: 0, steps: [] });
});

test("a table that is too large says up to where it was searched, soon, and searches whatever is small enough", () => {
  const rows = Array.from({ length: 1_500 }, (_, i) => ({
    name: `Inovasi ${i}`,
    levels: 2,
    ...(i % 2 === 0 ? { application: "" } : { evidence: { "18": "menyusul", "19": "", "34": "" } }),
  }));
  const analysis = analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2)));
  const { index } = analysis.evidenced!;
  const far = plan(analysis, { goal: { kind: "index", index: roundHalfUp(index + 25, 2) } });
  expect(far).toMatchObject({ reached: false, steps: [], after: far.before });
  expect(far.searchedTo).toBeGreaterThan(100);
  const near = plan(analysis, { goal: { kind: "documents", count: 50 } });
  expect(near).toMatchObject({ reached: true, searchedTo: null });
  expect(near.effort).toBeLessThanOrEqual(50);
});

test("a recap has no evidenced index, whatever stands beside its maturities, and so nothing to prove", () => {
  const header = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Tahapan", "Waktu Penerapan", "Kematangan"];
  const affairs = ["Pendidikan", "Kesehatan", "PUPR", "Perumahan", "Sosial"];
  const row = (name: string, maturity: CellValue, stage: string, affair = "Sosial"): CellValue[] => [
    1,
    name,
    "Dinas Sosial",
    affair,
    stage,
    45444,
    maturity,
    "Perda Nomor 1 Tahun 2024",
  ];
  const values = [
    [...header, "Bukti 16 Regulasi Inovasi Daerah"],
    ...affairs.map((affair, i) => row(`Inovasi ${i}`, 74, "Penerapan", affair)),
    row("Salah ketik", 250, "Penerapan"),
    row("Terlalu dini", 74, "Inisiatif"),
  ];
  const sheet = { name: "Rekap", visible: true, top: 0, left: 0, values, merges: [], tables: [] };
  const analysis = analyzeWorkbook(workbook(sheet));
  expect(analysis.innovations.filter(({ eligible }) => !eligible).map(({ row: at }) => at)).toEqual([7, 8]);
  expect(analysis.evidenced).toBeNull();
  expect(plan(analysis, { goal: { kind: "documents", count: 9 } }).steps).toEqual([]);
  expect(lostInnovations(analysis)).toEqual([]);
});

test("what others measure is proved at the claimed level, and raised only when that is wanted", () => {
  const rows = Array.from({ length: 12 }, (_, i) => ({ name: `Inovasi ${"ABCDEFGHIJKL"[i]!}`, levels: 3 }));
  const spd = spdSheet(1);
  // Row 2 is no. 1 (a document of the region), the last but four HDI: both without their document.
  const ipm = spd.values.find(([key]) => key === "11b")!;
  ipm[3] = "";
  const analysis = analyzeWorkbook(workbook(wideSheet(rows), spd));
  const measured = new Set(analysis.rules.indicators.filter((one) => one.measuredBy).map(({ id }) => id));
  expect([...measured]).toEqual([
    ...["perizinan", "pendapatan", "tpt-progres", "tpt", "investasi", "pad", "opini-bpk", "lakip"],
    ...["kemiskinan-progres", "kemiskinan", "ipm-progres", "ipm", "ikk"],
  ]);
  const goal = { kind: "documents", count: 99 } as const;
  const usual = plan(analysis, { goal }).steps.filter(({ indicator }) => measured.has(indicator ?? ""));
  expect(usual.map(({ key, from, to, claimed }) => [key, from, to, claimed])).toEqual([["spd:ipm:1", 0, 1, 1]]);
  const wide = plan(analysis, { goal, raiseMeasured: true }).steps.filter(({ indicator }) =>
    measured.has(indicator ?? ""),
  );
  expect(wide).toHaveLength(measured.size);
  expect(wide.every(({ to }) => to === 3)).toBe(true);
});
