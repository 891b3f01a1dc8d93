import fc from "fast-check";
import { valueOf } from "../../src/rules/index";
import { predicateOf } from "../../src/scoring/index";
import { binomial, chancesOfLoss } from "../../src/simulation/chances";
import { indexRange, simulate, unprovedLevels, type Change, type Tried } from "../../src/simulation/index";
import type { Analysis } from "../../src/analysis/index";
import type { Level } from "../../src/workbook/types";
import { eight } from "../analysis/years";
import { analyzeWorkbook, spdSheet, wideSheet, workbook } from "../support/workbooks";
import { analysisOf, change, region } from "./support/regions";

const bits = (count: number, mask: number): boolean[] => Array.from({ length: count }, (_, i) => (mask >> i) % 2 === 1);

test("the chances of a total are those of trying every outcome", () => {
  const risks = fc.array(fc.record({ loss: fc.integer({ min: 1, max: 9 }), count: fc.integer({ min: 1, max: 3 }) }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(risks, fc.double({ min: 0, max: 1, noNaN: true }), (given, p) => {
      const single = given.flatMap(({ loss, count }) => Array.from({ length: count }, () => loss));
      const expected = new Map<number, number>();
      for (let mask = 0; mask < 2 ** single.length; mask++) {
        const fails = bits(single.length, mask);
        const total = single.reduce((sum, loss, i) => sum + (fails[i] ? loss : 0), 0);
        const chance = fails.reduce((product, fail) => product * (fail ? p : 1 - p), 1);
        expected.set(total, (expected.get(total) ?? 0) + chance);
      }
      const { step, start, masses } = chancesOfLoss(given, p);
      for (const [total, chance] of expected) {
        expect(masses[total / step - start] ?? 0).toBeCloseTo(chance, 11);
      }
      expect(masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 11);
    }),
    { numRuns: 100 },
  );
});

test.each([0, 1e-9, 0.02, 0.5, 0.98, 1])("hundreds of thousands of documents keep mean and variance, at %f", (p) => {
  const { start, masses } = binomial(200_000, p);
  const moment = (power: number): number =>
    masses.reduce((sum, mass, i) => sum + mass * (start + i - 200_000 * p) ** power, 0);
  expect(moment(0)).toBeCloseTo(1, 10);
  expect(moment(1)).toBeCloseTo(0, 5);
  expect(moment(2) / Math.max(1, 200_000 * p * (1 - p))).toBeCloseTo(p === 1e-9 ? 2e-4 : p % 1 === 0 ? 0 : 1, 6);
});

/**
 * The outcomes of a range one by one: a kind of document survives in all innovations or fails in all of them; what
 * survives counts as proven, what fails is refused.
 */
function outcomes(analysis: Analysis, change: Change, p: number): { index: number; chance: number }[] {
  const settled = ({ row, id }: { row: number | null; id: string }): boolean => {
    const tried = row === null ? change.spd : change.rows?.get(row);
    return tried?.levels?.has(id) === true || tried?.failed?.has(id) === true;
  };
  const open = unprovedLevels(analysis).filter((level) => !settled(level));
  const kinds = [...new Set(open.map(({ id }) => id))];
  return Array.from({ length: 2 ** kinds.length }, (_, mask) => {
    const fails = bits(kinds.length, mask);
    const tried = new Map<number | null, { levels: Map<string, Level>; failed: Set<string> }>();
    const at = (row: number | null) => {
      const by = row === null ? change.spd : change.rows?.get(row);
      const found = tried.get(row) ?? { levels: new Map(by?.levels), failed: new Set(by?.failed) };
      tried.set(row, found);
      return found;
    };
    for (const row of change.rows?.keys() ?? []) at(row);
    at(null);
    open.forEach(({ row, id, level }) => {
      if (fails[kinds.indexOf(id)]) at(row).failed.add(id);
      else at(row).levels.set(id, level as Level);
    });
    const rows = new Map([...tried].flatMap(([row, one]) => (row === null ? [] : [[row, one as Tried] as const])));
    const index = simulate(analysis, { ...change, rows, spd: tried.get(null)! }).evidenced!.index;
    return { index, chance: fails.reduce((product, fail) => product * (fail ? p : 1 - p), 1) };
  });
}

/** Two rows and one to nine levels without proof, so that every outcome can be tried. */
const small = fc
  .tuple(region, fc.nat(), fc.nat())
  .map(([start, a, b]) => {
    const keep = (i: number): boolean => (i * 7 + a) % 20 < 1 + (b % 4);
    const mended = start.rows.slice(0, 2).map((row) => ({
      ...row,
      evidence: Object.fromEntries(
        Object.entries(row.evidence).map(([id, text], i) => [
          id,
          keep(i) ? text : id === "video" ? "https://youtu.be/abc" : "SK Bupati Nomor 1 tanggal 2 Maret 2024 tentang A",
        ]),
      ),
    }));
    const spd =
      start.spd &&
      Object.fromEntries(
        Object.entries(start.spd).map(([id, cell], i) => [id, { ...cell, evidence: i < 2 ? "" : "dokumen.pdf" }]),
      );
    return analysisOf({ ...start, kind: start.kind === "measured" ? "measured" : "wide", rows: mended, spd });
  })
  .filter((analysis) => [1, 2, 3, 4, 5, 6, 7, 8, 9].includes(unprovedLevels(analysis).length));

test("mean, limits and the chance of each predikat are those of trying every outcome", () => {
  fc.assert(
    fc.property(small, change, fc.boolean(), fc.nat(100), (analysis, rest, acceptIneligible, percent) => {
      const [by, p] = [{ ...rest, acceptIneligible }, percent / 100];
      const range = indexRange(analysis, by, p)!;
      const all = outcomes(analysis, by, p).sort((a, b) => a.index - b.index);
      const sum = (of: (outcome: { index: number; chance: number }) => number): number =>
        all.reduce((total, outcome) => total + of(outcome) * outcome.chance, 0);
      expect(range.mean).toBeCloseTo(
        sum(({ index }) => index),
        9,
      );
      expect(range.best).toBeCloseTo(all.at(-1)!.index, 10);
      expect(range.worst).toBeCloseTo(all[0]!.index, 10);
      for (const { name, chance } of range.predicates) {
        expect(chance).toBeCloseTo(
          sum(({ index }) => (predicateOf(index, analysis.rules) === name ? 1 : 0)),
          9,
        );
      }
      const within = (from: number, to: number): number =>
        sum(({ index }) => (index > from - 1e-9 && index < to + 1e-9 ? 1 : 0));
      expect(within(-1, range.low - 2e-9)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(within(range.high + 2e-9, 101)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(within(range.low, range.high)).toBeGreaterThanOrEqual(0.9 - 1e-9);
      expect(range.bins.reduce((total, bin) => total + bin, 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 40 },
  );
});

test("nothing is proven at 100 %: the range ends at the evidenced index; the predikat is that of both ends", () => {
  fc.assert(
    fc.property(region, change, (start, by) => {
      const analysis = analysisOf(start);
      const { claimed, evidenced } = simulate(analysis, by);
      const all = indexRange(analysis, by, 1);
      if (!evidenced) return expect(all).toBeNull();
      expect(all!.mean).toBeCloseTo(evidenced.index, 10);
      expect(all!.worst).toBeCloseTo(evidenced.index, 10);
      expect(all!.predicates.find(({ chance }) => chance > 0.5)?.name ?? null).toBe(evidenced.predicate);
      const accepted = indexRange(analysis, { ...by, acceptIneligible: true }, 0)!;
      expect(accepted.mean).toBeCloseTo(claimed.index, 10);
      expect(accepted.predicates.find(({ chance }) => chance > 0.5)?.name ?? null).toBe(claimed.predicate);
      expect(accepted.low).toBeCloseTo(accepted.best, 10);
    }),
    { numRuns: 40 },
  );
});

test("the levels without proof, and what each one is worth", () => {
  const rows = eight();
  rows[1]!.evidence = { "25": "", "34": "menyusul" };
  rows[2]!.stage = "Uji Coba";
  rows[2]!.evidence = { "20": "" };
  const analysis = analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2)));
  const found = unprovedLevels(analysis);
  expect(found.map(({ row, id, level }) => [row, id, level])).toEqual([
    [3, "sosialisasi", 2],
    [3, "monev", 2],
    [4, "bimtek", 2],
  ]);
  // Weights 1 and 2, divisor 12, of 250 points.
  expect(found[0]!.points).toBeCloseTo((1 * 2 * 100) / 12 / 250, 10);
  expect(found[1]!.points).toBeCloseTo((2 * 2 * 100) / 12 / 250, 10);
  // The innovation in its trial stage counts 0 anyway.
  expect(indexRange(analysis, {}, 0.5)).toMatchObject({ risks: 2 });
  expect(indexRange(analysis, { acceptIneligible: true }, 0.5)).toMatchObject({ risks: 3 });
  expect(indexRange(analysis, { without: new Set([3]) }, 0.5)).toMatchObject({ risks: 0, kinds: 0 });
});

test("a year whose limits nobody knows has no chances of a predikat", () => {
  const analysis = analyzeWorkbook(workbook(wideSheet(eight())));
  const rules = { ...analysis.rules, predicates: { value: null, source: [], confidence: "press" as const } };
  expect(valueOf(rules.predicates)).toBeNull();
  expect(indexRange({ ...analysis, rules }, {}, 0.3)?.predicates).toEqual([]);
});
