import fc from "fast-check";
import type { Analysis, IndexParts, InnovationResult } from "../../src/analysis/types";
import type { Finding } from "../../src/checks/types";
import { plan, type Plan, type PlanOptions } from "../../src/planning/index";
import { ruleSet } from "../../src/rules/all";
import type { RuleSet } from "../../src/rules/types";
import type { Level } from "../../src/workbook/types";

/** Few indicators, so that every way can be tried: weights 3 and 2 for innovations, 1.5 for the region. */
function smallRules({ minBasicServices, cap }: Region): RuleSet {
  const rules = ruleSet(2026);
  const set = <T extends object>(sourced: T, value: unknown): T => ({ ...sourced, value });
  const { formula } = rules;
  return {
    ...rules,
    indicators: rules.indicators.filter(({ id }) => ["regulasi", "anggaran", "pad"].includes(id)),
    formula: {
      ...formula,
      divisorMin: set(formula.divisorMin, 2),
      minBasicServices: set(formula.minBasicServices, minBasicServices),
      countCap: set(formula.countCap, cap),
    },
  };
}

const TOTAL = 25_000;
const PER_INNOVATION = 38;

interface Row {
  eligible: boolean;
  service: string | null;
  claimed: [Level, Level];
  proved: [boolean, boolean];
}

interface Region {
  rows: Row[];
  spd: Level;
  minBasicServices: number;
  /** So many innovations the count score takes. */
  cap: number;
}

const standing = (row: Row, cell: 0 | 1): Level => (row.proved[cell] ? row.claimed[cell] : 0);

/** The formula of RULES.md, written once more: hundredths in, index out. */
function index(spd: number, sum: number, n: number, counted: number, services: number, region: Region): number {
  const count = services >= region.minBasicServices ? PER_INNOVATION * Math.min(counted, region.cap) : 0;
  return ((spd + count + sum / Math.max(2, n)) / TOTAL) * 100;
}

function analysisOf(region: Region): Analysis {
  const rules = smallRules(region);
  const rows = region.rows.map((row, i): InnovationResult => {
    const refused = (["regulasi", "anggaran"] as const).flatMap((indicator, cell) =>
      row.claimed[cell]! > 0 && !row.proved[cell]!
        ? [{ severity: "error", effect: "level", indicator, code: "evidence-missing" }]
        : [],
    );
    const blocked = row.eligible ? [] : [{ severity: "error", effect: "row", code: "date-missing" }];
    const stands = (cell: 0 | 1): Level => (row.eligible ? standing(row, cell) : 0);
    return {
      row: i + 5,
      name: `Inovasi ${i}`,
      opd: "Dinas",
      maturity: 0,
      evidencedMaturity: 0,
      eligible: row.eligible,
      basicService: row.service,
      status: "siap",
      levels: { "16": row.claimed[0], "18": row.claimed[1] },
      evidencedLevels: { "16": stands(0), "18": stands(1) },
      gain: 0,
      findings: [...refused, ...blocked] as unknown as Finding[],
    };
  });
  const eligible = region.rows.filter((row) => row.eligible);
  const covered = [...new Set(eligible.flatMap(({ service }) => service ?? []))];
  const sum = eligible.reduce((total, row) => total + standing(row, 0) * 300 + standing(row, 1) * 200, 0);
  const parts: IndexParts = {
    index: index(region.spd * 150, sum, rows.length, eligible.length, covered.length, region),
    predicate: null,
    spd: (region.spd * 150) / 100,
    sumMaturity: sum / 100,
    meanMaturity: 0,
    divisor: Math.max(2, rows.length),
    n: rows.length,
    counted: eligible.length,
    countScore: 0,
    basicServices: { covered, required: region.minBasicServices, of: 6 },
  };
  const spd = { "7": region.spd };
  return {
    year: 2026,
    rules,
    assumptions: [],
    claimed: parts,
    evidenced: parts,
    spdLevels: spd,
    evidencedSpdLevels: spd,
    innovations: rows,
    excluded: [],
    findings: [],
  };
}

interface Way {
  effort: number;
  index: number;
}

type Wishes = Pick<PlanOptions, "off" | "pinned" | "effort">;

/** What can be done with one thing: which steps, and what follows. */
interface Part {
  keys: string[];
  effort: number;
  sum: number;
  counted: number;
  services: string[];
}

const NOTHING: Part = { keys: [], effort: 0, sum: 0, counted: 0, services: [] };

/** Levels a cell can reach: from what stands, by one document to the claimed level, one more for each level above. */
function cellWays(prefix: string, weight: number, claimed: Level, stands: Level, { off, effort }: Wishes): Part[] {
  const ways: Part[] = [{ ...NOTHING, sum: stands * weight }];
  for (let level = stands + 1; level <= 3; level++) {
    const key = `${prefix}:${level}`;
    if (level < claimed || off?.has(key)) continue;
    const proof = claimed > stands ? 1 : 0;
    const usual = level <= claimed ? 1 : level - Math.max(stands, claimed) + proof;
    ways.push({ ...NOTHING, keys: [key], effort: effort?.get(key) ?? usual, sum: level * weight });
  }
  return ways;
}

const both = (left: Part[], right: Part[]): Part[] =>
  left.flatMap((a) =>
    right.map((b) => ({
      keys: [...a.keys, ...b.keys],
      effort: a.effort + b.effort,
      sum: a.sum + b.sum,
      counted: a.counted + b.counted,
      services: [...new Set([...a.services, ...b.services])],
    })),
  );

function rowWays(row: Row, number: number, wishes: Wishes): Part[] {
  const cells = both(
    cellWays(`${number}:16`, 300, row.claimed[0], standing(row, 0), wishes),
    cellWays(`${number}:18`, 200, row.claimed[1], standing(row, 1), wishes),
  );
  const services = row.service === null ? [] : [row.service];
  const counts = cells.map((part) => ({ ...part, counted: 1, services }));
  if (row.eligible) return counts;
  const key = `qualify:${number}`;
  if (wishes.off?.has(key)) return [NOTHING];
  const effort = wishes.effort?.get(key) ?? 1;
  return [NOTHING, ...counts.map((part) => ({ ...part, keys: [...part.keys, key], effort: part.effort + effort }))];
}

/** Every selection of steps there is. */
function allWays(region: Region, newInnovations: number, wishes: Wishes = {}): Way[] {
  const rows = region.rows.reduce((ways, row, i) => both(ways, rowWays(row, i + 5, wishes)), [NOTHING]);
  const spd = cellWays("spd:7", 150, region.spd, region.spd, wishes);
  const known = new Set([...rows, ...spd].flatMap(({ keys }) => keys));
  const pins = [...(wishes.pinned ?? [])].filter((key) => known.has(key));
  return rows.flatMap((a) =>
    spd.flatMap((b) => {
      if (!pins.every((key) => a.keys.includes(key) || b.keys.includes(key))) return [];
      return Array.from({ length: newInnovations + 1 }, (_, k) => ({
        effort: a.effort + b.effort + 8 * k,
        // A new innovation stands at level 1 of the one mandatory indicator, regulasi, in an affair nobody covers.
        index: index(
          b.sum,
          a.sum + k * 300,
          region.rows.length + k,
          a.counted + k,
          Math.min(6, a.services.length + k),
          region,
        ),
      }));
    }),
  );
}

const level = fc.constantFrom<Level>(0, 1, 2, 3);
const row = fc.record({
  eligible: fc.boolean(),
  service: fc.constantFrom(null, "Pendidikan", "Kesehatan", "Sosial"),
  claimed: fc.tuple(level, level),
  proved: fc.tuple(fc.boolean(), fc.boolean()),
});
const regions = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  spd: level,
  minBasicServices: fc.integer({ min: 0, max: 3 }),
  cap: fc.integer({ min: 0, max: 4 }),
});

const KEYS = [5, 6, 7].flatMap((number) => [
  `qualify:${number}`,
  ...[16, 18].flatMap((key) => [1, 2, 3].map((to) => `${number}:${key}:${to}`)),
]);
const someKeys = fc.uniqueArray(fc.constantFrom("spd:7:2", "spd:7:3", ...KEYS), { maxLength: 4 });
/** Pins of which no two contradict each other. */
const pinned = fc.uniqueArray(fc.constantFrom(...KEYS.filter((key) => key.endsWith(":3"))), { maxLength: 2 });
const wishes = fc.record({
  off: someKeys.map((keys) => new Set(keys)),
  pinned: pinned.map((keys) => new Set(keys)),
  effort: fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.nat(4))).map((pairs) => new Map(pairs)),
});

const shown = (value: number): number => Math.round(Math.floor(value * 1000 + 1e-6) / 10) / 100;

function adds(result: Plan): void {
  const sum = result.steps.reduce((total, { points }) => total + points, 0);
  expect(result.before + sum + result.countScorePoints + result.divisorPoints).toBeCloseTo(result.after, 9);
  expect(result.steps.reduce((total, { effort }) => total + effort, 0)).toBe(result.effort);
}

describe("the plan is the best there is, by trying every way", () => {
  test("under the user's wishes: steps off, pinned, with an effort of their own", () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 0, max: 14 }), wishes, (region, count, wished) => {
        const result = plan(analysisOf(region), { goal: { kind: "documents", count }, ...wished });
        const ways = allWays(region, 0, wished).filter(({ effort }) => effort <= count);
        expect(result.reached).toBe(ways.length > 0);
        if (ways.length > 0) expect(result.after).toBeCloseTo(Math.max(...ways.map((way) => way.index)), 9);
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
        const result = plan(analysisOf(region), { goal: { kind: "index", index: wanted }, ...wished });
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
        const result = plan(analysisOf(region), { goal: { kind: "documents", count }, newInnovations: more });
        const best = Math.max(
          ...allWays(region, more)
            .filter(({ effort }) => effort <= count)
            .map((way) => way.index),
        );
        expect(result.after).toBeCloseTo(best, 9);
        // And with no more documents than that takes.
        const least = allWays(region, more).filter((way) => Math.abs(way.index - best) < 1e-9);
        expect(result.effort).toBe(Math.min(...least.map(({ effort }) => effort)));
        adds(result);
      }),
      { numRuns: 150 },
    );
  });

  test("least effort for an index", () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1 }), (region, goal, more) => {
        const wanted = goal / 100;
        const result = plan(analysisOf(region), { goal: { kind: "index", index: wanted }, newInnovations: more });
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
    { eligible: true, service: "Kesehatan", claimed: [3, 1], proved: [false, true] },
    { eligible: false, service: "Sosial", claimed: [2, 2], proved: [true, false] },
  ],
  spd: 1,
  minBasicServices: 2,
  cap: 200,
};

function keys(options: Omit<PlanOptions, "goal">, count = 2): string[] {
  const { steps } = plan(analysisOf(REGION), { goal: { kind: "documents", count }, ...options });
  return steps.map(({ key }) => key).sort();
}

test("two documents: the innovation that opens the count score, and the regulation that is claimed at level 3", () => {
  // Qualifying row 6 gives 2 x 3 / 2 + 2 x 0.38 = 3.76 points of 250; proving no. 16 of row 5 gives 3 x 3 / 2 = 4.5.
  const result = plan(analysisOf(REGION), { goal: { kind: "documents", count: 2 } });
  expect(result.steps.map(({ key }) => key).sort()).toEqual(["5:16:3", "qualify:6"]);
  expect(result.after - result.before).toBeCloseTo(((3.76 + 4.5) / 250) * 100, 9);
  expect(result.steps.find(({ kind }) => kind === "qualify")).toMatchObject({ row: 6, affair: "Sosial" });
});

test("steps that are off are not used, a whole row neither", () => {
  expect(keys({ off: new Set(["5:16:3"]) })).not.toContain("5:16:3");
  expect(keys({ off: new Set(["5:"]) }).filter((key) => key.startsWith("5:"))).toEqual([]);
});

test("pinned steps are in the plan, also when others bring more", () => {
  expect(keys({ pinned: new Set(["5:18:2"]) }, 1)).toEqual(["5:18:2"]);
  expect(keys({ pinned: new Set(["6:18:3"]) }, 3)).toEqual(["6:18:3", "qualify:6"]);
});

test("a dearer step waits for cheaper ones", () => {
  expect(keys({ effort: new Map([["5:16:3", 5]]) })).not.toContain("5:16:3");
});

test("a goal out of reach gives the highest index and says so", () => {
  const result = plan(analysisOf(REGION), { goal: { kind: "index", index: 99 } });
  expect(result.reached).toBe(false);
  expect(result.after).toBeCloseTo(Math.max(...allWays(REGION, 0).map((way) => way.index)), 9);
});

test("a predikat is reached when its limit is", () => {
  const result = plan(analysisOf(REGION), { goal: { kind: "predicate", name: "Kurang Inovatif" } });
  expect(result).toMatchObject({ reached: true, effort: 0, steps: [] });
});
