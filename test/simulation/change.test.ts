import fc from "fast-check";
import { checkOf } from "../../src/checks/index";
import { effectOfLeavingOut, hasLevels, simulate, type Change } from "../../src/simulation/index";
import { eight } from "../analysis/years";
import { analyzeWorkbook, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { analysisOf, change, region, SID, typedInto } from "./support/regions";

const RUNS = { numRuns: 30 };

test("without a change both indices are those of the analysis, for every kind of table and year", () => {
  fc.assert(
    fc.property(region, (start) => {
      const analysis = analysisOf(start);
      const { claimed, evidenced } = analysis;
      expect(simulate(analysis)).toEqual({ claimed, evidenced });
    }),
    RUNS,
  );
});

test("a change gives what typing it into the sheet gives", () => {
  fc.assert(
    fc.property(region, change, (start, tried) => {
      const { claimed, evidenced } = simulate(analysisOf(start), tried);
      expect(claimed).toEqual(analysisOf(typedInto(start, tried, "claimed")).claimed);
      expect(evidenced).toEqual(analysisOf(typedInto(start, tried, "evidenced")).evidenced);
    }),
    { numRuns: 60 },
  );
});

test("accepting what does not qualify equals rules in which nothing keeps an innovation out", () => {
  fc.assert(
    fc.property(region, (start) => {
      const analysis = analysisOf(start);
      const refusing = analysis.findings.filter(({ code }) => checkOf(code).effect === "row").map(({ code }) => code);
      const codes = [...refusing, "mandatory-missing" as const];
      const mild = analysisOf(start, Object.fromEntries(codes.map((code) => [code, "warning" as const])));
      expect(simulate(analysis, { acceptIneligible: true }).evidenced).toEqual(mild.evidenced);
    }),
    RUNS,
  );
});

test("the effect of leaving one out is the difference to the index without it", () => {
  fc.assert(
    fc.property(region, change, fc.constantFrom("claimed" as const, "evidenced" as const), (start, tried, basis) => {
      const analysis = analysisOf(start);
      const effects = effectOfLeavingOut(analysis, basis, tried);
      const now = simulate(analysis, tried)[basis];
      if (!now) return expect(effects).toBeNull();
      const left = analysis.innovations.filter(({ row }) => !tried.without?.has(row));
      expect([...effects!.keys()]).toEqual(left.map(({ row }) => row));
      for (const [row, effect] of effects!) {
        const without = new Set([...(tried.without ?? []), row]);
        expect(effect).toBeCloseTo(simulate(analysis, { ...tried, without })[basis]!.index - now.index, 10);
      }
    }),
    RUNS,
  );
});

const LEVELS = Object.fromEntries(SID.map(({ key }) => [key, 2]));

function rowsWith(first: Partial<RowSpec>): RowSpec[] {
  const [row, ...others] = eight();
  return [{ ...row!, ...first }, ...others];
}

const run = (rows: RowSpec[]) => analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2)));
const levels = (row: number, ...pairs: [string, 0 | 1 | 2 | 3][]): Change => ({
  rows: new Map([[row, { levels: new Map(pairs) }]]),
});
const failed = (row: number, ...ids: string[]): Change => ({ rows: new Map([[row, { failed: new Set(ids) }]]) });

test("a mandatory level that is tried at 0 or refused takes the innovation out of the evidenced index, others the level", () => {
  const analysis = run(eight());
  const zero = simulate(analysis, levels(2, ["video", 0])).evidenced!;
  expect(zero).toMatchObject({ n: 8, counted: 7, sumMaturity: 7 * 74 });
  expect(simulate(analysis, failed(2, "video")).evidenced).toEqual(zero);
  const refused = simulate(analysis, failed(2, "monev")).evidenced!;
  // Monitoring has weight 2, at level 2.
  expect(refused).toMatchObject({ n: 8, counted: 8, sumMaturity: 8 * 74 - 4 });
});

test("a level tried above 0 mends a missing mandatory one, but no stage", () => {
  const blank = run(rowsWith({ levels: { ...LEVELS, "35": 0 } }));
  expect(blank.evidenced).toMatchObject({ counted: 7 });
  expect(simulate(blank, levels(2, ["video", 1])).evidenced).toMatchObject({ counted: 8, sumMaturity: 8 * 74 - 4 });
  const early = run(rowsWith({ levels: { ...LEVELS, "35": 0 }, stage: "Uji Coba" }));
  expect(simulate(early, levels(2, ["video", 1])).evidenced).toMatchObject({ counted: 7 });
});

test("the level of a recap is not there to be changed; nobody left in leaves the share of the region", () => {
  const recap = analysisOf({
    kind: "recap",
    year: 2026,
    spd: null,
    rows: [
      {
        name: "A",
        opd: "",
        affair: "Sosial",
        stage: "Penerapan",
        application: 45444,
        included: true,
        maturity: 80,
        measured: "",
        levels: {},
        evidence: {},
      },
    ],
  });
  expect(hasLevels(recap)).toBe(false);
  expect(simulate(recap, levels(2, ["video", 3])).claimed).toEqual(recap.claimed);
  const all = run(eight());
  const nobody = simulate(all, { without: new Set(all.innovations.map(({ row }) => row)) }).claimed;
  // SPD 42 of 250 points
  expect(nobody).toMatchObject({ n: 0, divisor: 12, sumMaturity: 0, countScore: 0, index: 16.8 });
});
