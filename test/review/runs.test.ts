import { shownDifference } from "../../src/scoring/index";
import {
  compareRuns,
  findingKey,
  MOST_CHARACTERS,
  MOST_RUNS,
  packRun,
  PackedRunSchema,
  sinceRun,
  runOf,
  unpackRun,
  withRun,
  type SavedResult,
} from "../../src/review/index";
import * as v from "valibot";
import { analyzeWorkbook, type RowSpec } from "../support/workbooks";
import { accepting, found, region, reviewed } from "./support/reviewed";

/** SIPANDU without proof for 29, Bank Sampah without proof for 17. */
const THEN: RowSpec[] = [
  { name: "SIPANDU", evidence: { "29": "" } },
  { name: "Bank Sampah", affair: "Sosial", evidence: { "17": "" } },
];
/** SIPANDU mended, Bank Sampah as it was, with another gap. */
const NOW: RowSpec[] = [{ name: "SIPANDU" }, { ...THEN[1]!, evidence: { "17": "", "18": "menyusul" } }];

function runAt(rows: readonly RowSpec[], at = "2026-04-01T01:00:00Z"): SavedResult {
  const { keyed, accepted } = reviewed(region(rows));
  return runOf(analyzeWorkbook(region(rows)), keyed, accepted, at);
}

test("what is fixed, new and still open since a run, with both indices then and now", () => {
  const then = runAt(THEN);
  const { comparison, lastRun } = reviewed(region(NOW), { runs: [then] });
  expect(lastRun).toEqual(then);
  expect(comparison!.findings!.fixed.map(({ code, innovation }) => [code, innovation])).toEqual([
    ["evidence-missing", "SIPANDU"],
  ]);
  expect(comparison!.findings!.new.map(({ code }) => code)).toEqual(["evidence-placeholder"]);
  expect(comparison!.findings!.open.map(({ innovation }) => innovation)).toContain("Bank Sampah");
  const now = analyzeWorkbook(region(NOW));
  expect(comparison!.claimed).toBe(0);
  // As a reader subtracts the two figures shown; the exact difference is 1/15.
  expect(now.evidenced!.index - then.evidenced!.index).toBeCloseTo(1 / 15, 10);
  expect(comparison!.evidenced).toBe(0.07);
  expect(then.strict).toBeTruthy();
  expect(comparison!.strict).toBe(shownDifference(then.strict!.index, now.strict!.index));
});

test("what was saved before there was a strict index is read, and has no strict difference", () => {
  const { strict: _strict, ...packed } = packRun(runAt(THEN));
  const older = unpackRun(v.parse(PackedRunSchema, JSON.parse(JSON.stringify(packed))));
  const comparison = compareRuns(older, runAt(NOW));
  expect(comparison.strict).toBeNull();
  expect(comparison.evidenced).not.toBeNull();
});

test("nothing done: all is still open, and the difference is zero", () => {
  const { comparison, keyed } = reviewed(region(THEN), { runs: [runAt(THEN)] });
  expect(comparison).toMatchObject({ claimed: 0, evidenced: 0, findings: { fixed: [], new: [] } });
  expect(comparison!.findings!.open).toHaveLength(keyed.length);
});

test("accepted findings are counted apart from the open ones, old and new", () => {
  const runs = [runAt(THEN)];
  const plain = reviewed(region(NOW), { runs });
  const exceptions = ["evidence-placeholder", "evidence-missing"].map((code) => accepting(plain, found(plain, code)));
  const review = reviewed(region(NOW), { runs, exceptions });
  const progress = sinceRun(review)!;
  const all = sinceRun(plain)!;
  expect(progress.accepted).toBe(2);
  expect(progress.fresh.size).toBe(all.fresh.size - 1);
  expect(progress.still.size).toBe(all.still.size - 1);
  expect(progress.fixed).toEqual(all.fixed);
  const apart = new Set(review.accepted.map(({ key }) => key));
  const shown = review.keyed.map(({ key }) => key).filter((key) => !apart.has(key));
  expect(shown.filter((key) => progress.fresh.has(key) || progress.still.has(key))).toEqual(shown);
});

test("sorted rows are no progress", () => {
  const { comparison } = reviewed(region([THEN[1]!, THEN[0]!]), { runs: [runAt(THEN)] });
  expect(comparison!.findings).toMatchObject({ fixed: [], new: [] });
});

test("only a run of the same assessment year is compared", () => {
  const other = { ...runAt(THEN), year: 2025 };
  expect(reviewed(region(NOW), { runs: [other] })).toMatchObject({ lastRun: null, comparison: null });
  expect(sinceRun(reviewed(region(NOW)))).toBeNull();
});

test("without evidence columns then there is no evidenced difference", () => {
  const then: SavedResult = { ...runAt(THEN), evidenced: null };
  expect(compareRuns(then, runAt(NOW)).evidenced).toBeNull();
});

test("a run whose list was given up still compares its index", () => {
  const { comparison } = reviewed(region(NOW), { runs: [{ ...runAt(THEN), findings: null }] });
  expect(comparison!.findings).toBeNull();
  expect(comparison!.claimed).not.toBeNaN();
  expect(sinceRun({ comparison, accepted: [] })).toBeNull();
});

test("stored and read back, a run is the same", () => {
  const run = runAt(THEN);
  const stored: unknown = JSON.parse(JSON.stringify(packRun(run)));
  expect(unpackRun(v.parse(PackedRunSchema, stored))).toEqual(run);
});

test.each([
  ["a word that is not there", { words: [] }],
  ["an instant without a time", { at: "2026-04-01" }],
  ["a negative count", { counts: { error: -1, warning: 0, info: 0 } }],
])("what is no run is not read as one: %s", (_name, change) => {
  const packed = { ...packRun(runAt(THEN)), ...change };
  expect(v.safeParse(PackedRunSchema, packed).success).toBe(false);
});

describe("history", () => {
  const small = { ...runAt(NOW), findings: [] };
  const daily = (count: number): SavedResult[] =>
    Array.from({ length: count }, (_, i): SavedResult => {
      const day = new Date(Date.UTC(2026, 0, 1 + i));
      return { ...small, at: `${day.toISOString().slice(0, 10)}T00:00:00Z` };
    });

  test("newest first; the newest ten stay, of older ones the last of each month", () => {
    const runs = daily(100).reduce<SavedResult[]>((kept, run) => withRun(kept, run), []);
    const days = runs.map(({ at }) => at.slice(0, 10));
    expect(days.slice(0, 10)).toEqual(
      daily(100)
        .slice(-10)
        .reverse()
        .map(({ at }) => at.slice(0, 10)),
    );
    expect(days.slice(10)).toEqual(["2026-03-31", "2026-02-28", "2026-01-31"]);
  });

  test("never more than twenty", () => {
    const yearly = Array.from({ length: 40 }, (_, i): SavedResult => ({ ...small, at: `${2000 + i}-01-01T00:00:00Z` }));
    expect(yearly.reduce<SavedResult[]>((kept, run) => withRun(kept, run), [])).toHaveLength(MOST_RUNS);
  });

  test("the lists of the oldest runs go before the file grows, their index stays", () => {
    const findings = Array.from({ length: 2_500 }, (_, i) => ({
      code: "evidence-missing",
      sheet: "Inovasi",
      innovation: `Inovasi yang panjang namanya nomor ${i}`,
      place: "evidence:regulasi",
      ordinal: 1,
      severity: "error" as const,
      points: 0.1234,
    }));
    const runs = daily(4).reduce<SavedResult[]>((kept, run) => withRun(kept, { ...run, findings }), []);
    expect(runs.map((run) => run.findings?.length ?? null)).toEqual([2_500, null, null, null]);
    expect(JSON.stringify(runs.map(packRun)).length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(runs.every(({ claimed }) => claimed.index === small.claimed.index)).toBe(true);
  });
});

test("every finding of a reading has a key of its own", () => {
  const { keyed } = reviewed(region([...THEN, ...THEN, { name: "", evidence: { "29": "" } }]));
  expect(new Set(keyed.map(({ key }) => key)).size).toBe(keyed.length);
  expect(keyed.map(({ subject }) => findingKey(subject))).toEqual(keyed.map(({ key }) => key));
});
