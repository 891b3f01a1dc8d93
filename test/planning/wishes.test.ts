import type { Analysis } from "../../src/analysis/types";
import {
  plan,
  placeWishes,
  wishOptions,
  withOfficialNumber,
  withWish,
  type Step,
  type Wish,
} from "../../src/planning/index";
import { earlierPlanItems, isPlanItem, planFrom, planItems } from "../../src/planning/kept";
import { analyzeWorkbook, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";

const A: RowSpec = { name: "SIPANDU", levels: 2 };
const B: RowSpec = { name: "Bank Sampah", levels: 2, evidence: { "34": "" } };
const TWIN: RowSpec = { name: "Bank  sampah", levels: 2, evidence: { "34": "" } };
const EARLY: RowSpec = { name: "Tanpa tanggal", levels: 2, application: "" };

const run = (...rows: RowSpec[]): Analysis => analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2)));
const stepsOf = (analysis: Analysis, pinned = new Set<string>()): Step[] =>
  plan(analysis, { goal: { kind: "documents", count: 2_000 }, pinned }).steps;

function stepOf(analysis: Analysis, key: string): Step {
  const step = stepsOf(analysis, new Set([key])).find((one) => one.key === key);
  if (!step) throw new Error(`no step ${key}`);
  return step;
}

const off = (analysis: Analysis, key: string): Wish[] => withWish([], analysis, stepOf(analysis, key), { off: true });
const keysOf = (wishes: readonly Wish[], analysis: Analysis): string[] => [
  ...placeWishes(wishes, analysis).byKey.keys(),
];

test("a wish follows its innovation when rows are inserted, with the row of its step", () => {
  const wishes = off(run(A, B), "3:monev:3");
  const after = run({ name: "Baru" }, { name: "Lebih baru" }, A, B);
  const { byKey, resting } = placeWishes(wishes, after);
  expect([...byKey.keys()]).toEqual(["5:monev:3"]);
  expect(byKey.get("5:monev:3")!.step).toMatchObject({ row: 5, key: "5:monev:3", innovation: "Bank Sampah" });
  expect(resting).toEqual([]);
  expect(stepsOf(after).some(({ key }) => key === "5:monev:3")).toBe(true);
  const without = plan(after, { goal: { kind: "documents", count: 2_000 }, ...wishOptions(byKey) });
  expect(without.steps.some(({ key }) => key.startsWith("5:monev:"))).toBe(true);
  expect(without.steps.some(({ key }) => key === "5:monev:3")).toBe(false);
});

test("it rests when the innovation is gone, renamed, or no longer the only one of its name", () => {
  const wishes = off(run(A, B), "3:monev:3");
  for (const after of [run(A), run(A, { ...B, name: "Bank Sampah Berkah" }), run(A, B, TWIN), run(TWIN, A, B)]) {
    expect(placeWishes(wishes, after).byKey.size).toBe(0);
    expect(placeWishes(wishes, after).resting).toEqual(wishes);
  }
  expect(keysOf(wishes, run(B, A))).toEqual(["2:monev:3"]);
});

test("of two equal names each keeps its own wish while both are there", () => {
  const wishes = off(run(B, TWIN), "3:monev:3");
  expect(keysOf(wishes, run(A, B, TWIN))).toEqual(["4:monev:3"]);
  expect(keysOf(wishes, run(A, B))).toEqual([]);
});

test("it rests once its level is proven or a higher one is claimed", () => {
  const wishes = off(run(A, B), "3:monev:2");
  expect(keysOf(wishes, run(A, { ...B, evidence: {} }))).toEqual([]);
  expect(keysOf(wishes, run(A, { ...B, levels: 3 }))).toEqual([]);
  const spd = off(run(A, B), "spd:ripj:3");
  expect(keysOf(spd, analyzeWorkbook(workbook(wideSheet([A, B]), spdSheet(3))))).toEqual([]);
  expect(keysOf(spd, analyzeWorkbook(workbook(wideSheet([A, B]))))).toEqual([]);
});

test("making an innovation count is wished until it counts", () => {
  const wishes = off(run(A, EARLY), "qualify:3");
  expect(keysOf(wishes, run(EARLY, A))).toEqual(["qualify:2"]);
  expect(keysOf(wishes, run(A, { name: "Tanpa tanggal" }))).toEqual([]);
});

test("a letter for many innovations is wished as long as two need it, at the level it was wished for", () => {
  const wishes = off(run(A, B), "letter:regulasi:3");
  expect(wishes[0]!.step.serves).toEqual([]);
  expect(keysOf(wishes, run(EARLY, B, A))).toEqual(["letter:regulasi:3"]);
  expect(keysOf(wishes, run(A))).toEqual([]);
  expect(keysOf(wishes, run({ ...A, levels: 3 }, { ...B, levels: 3 }))).toEqual([]);
  const without = plan(run(A, B), {
    goal: { kind: "documents", count: 2_000 },
    ...wishOptions(new Map([["letter:regulasi:3", wishes[0]!]])),
  });
  expect(without.steps.some(({ indicator, to }) => indicator === "regulasi" && to === 3)).toBe(false);
});

test("what is done with a letter now is not done for one innovation: the wish for it rests", () => {
  const one = run(A);
  const wishes = withWish([], one, stepOf(one, "2:regulasi:3"), { pinned: true });
  expect(keysOf(wishes, one)).toEqual(["2:regulasi:3"]);
  expect(placeWishes(wishes, run(A, B)).resting).toHaveLength(1);
  const leftOut = withWish([], one, stepOf(one, "2:regulasi:3"), { off: true });
  const { byKey } = placeWishes(leftOut, run(A, B, { ...A, name: "Tiga" }));
  const { steps } = plan(run(A, B, { ...A, name: "Tiga" }), {
    goal: { kind: "documents", count: 2_000 },
    ...wishOptions(byKey),
  });
  expect(steps.find(({ key }) => key === "letter:regulasi:3")!.serves.map(({ row }) => row)).toEqual([3, 4]);
});

test("of steps that bring the same the upper row comes first, then the official order, SPD last", () => {
  const rows = Array.from({ length: 12 }, (_, i): RowSpec => ({ ...A, name: `Inovasi ${"ABCDEFGHIJKL"[i]!}` }));
  const steps = stepsOf(run(...rows));
  const worth = ({ points, effort }: Step): number => Math.round((points / effort) * 1e9);
  const shown = steps.filter(({ kind }) => kind !== "letter");
  const order = run(...rows).rules.indicators.map(({ id }) => id);
  const place = ({ row, indicator }: Step): number => (row ?? 1_000) * 100 + order.indexOf(indicator ?? "");
  const apart = shown.filter(
    (step, i) => i > 0 && worth(step) === worth(shown[i - 1]!) && place(step) < place(shown[i - 1]!),
  );
  expect(apart).toEqual([]);
  expect(new Set(shown.map(({ row }) => row))).toContain(13);
});

test("an indicator is known by its id, whatever number another year gives it", () => {
  const analysis = run(A, B);
  const wishes = off(analysis, "3:monev:3");
  expect(wishes[0]).toMatchObject({ step: { indicator: "monev" }, subject: "bank sampah" });
  const renumbered = {
    ...analysis,
    rules: {
      ...analysis.rules,
      indicators: analysis.rules.indicators.map((one) =>
        one.id === "video" ? { ...one, key: "34" } : one.key === "34" ? { ...one, key: "35" } : one,
      ),
    },
  };
  expect(keysOf(wishes, renumbered)).toEqual(["3:monev:3"]);
  expect(withOfficialNumber(wishes[0]!.step, renumbered.rules)).toEqual({ key: "3:35:3", indicator: "35" });
  const without = analysis.rules.indicators.filter(({ id }) => id !== "monev");
  expect(keysOf(wishes, { ...analysis, rules: { ...analysis.rules, indicators: without } })).toEqual([]);
});

test("a second wish for a step takes the place of the first, wherever it stands now", () => {
  const wishes = off(run(A, B), "3:monev:3");
  const after = run({ name: "Baru" }, A, B);
  const changed = withWish(wishes, after, stepOf(after, "4:monev:3"), { off: false, effort: 5 });
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatchObject({ off: false, effort: 5 });
  expect(withWish(changed, after, stepOf(after, "4:monev:3"), { effort: null })).toEqual([]);
});

test("choices come back as they were packed, through JSON; anything else is nothing", () => {
  const choices = {
    goal: { kind: "Inovatif" as const, index: "65,01", documents: "12", newInnovations: 2, raiseMeasured: true },
    efforts: { bylaw: 35, photo: 2 },
    wishes: off(run(A, B), "3:monev:3"),
  };
  const items = new Map(JSON.parse(JSON.stringify([...planItems(choices)])) as [string, unknown][]);
  expect([...items].every(([id, value]) => isPlanItem(id, value))).toBe(true);
  expect(planFrom(items)).toEqual(choices);
  // Kept before steps named their indicator by its id.
  const numbered = choices.wishes.map((wish) => ({
    ...wish,
    id: wish.step.indicator,
    step: { ...wish.step, indicator: "34", key: "3:34:3" },
  }));
  const old = planFrom(earlierPlanItems({ version: 1, ...choices, wishes: numbered })!);
  expect([...placeWishes(old.wishes, run(A, B)).byKey.keys()]).toEqual(["3:monev:3"]);
  // One choice less is as nobody had chosen it.
  items.delete("goal.raiseMeasured");
  expect(planFrom(items).goal.raiseMeasured).toBe(false);
  const wrong = [
    ["effort.bylaw", 0],
    ["effort.bylaw", 100],
    ["effort.bylaw", 1.5],
    ["effort.letters", 2],
    ["goal.index", 7],
    ["goal.toString", "x"],
    ["wish.1", {}],
    ["other.kind", null],
  ] as const;
  expect(wrong.filter(([id, value]) => isPlanItem(id, value))).toEqual([]);
});

test("what versions up to 0.3 kept as one value is taken over choice by choice", () => {
  const wishes = off(run(A, B), "3:monev:3");
  const goal = { kind: "index", index: "57,5", documents: "12", newInnovations: 2 };
  const kept = { version: 1, goal, efforts: { bylaw: 35, photo: 0 }, wishes: [...wishes, { step: "?" }] };
  const items = [...earlierPlanItems(kept)!].filter(([id, value]) => isPlanItem(id, value));
  expect(planFrom(new Map(items))).toEqual({ goal: { ...goal, raiseMeasured: false }, efforts: { bylaw: 35 }, wishes });
  expect(earlierPlanItems(null)).toEqual(new Map());
  expect(["x", {}, { ...kept, version: 2 }, [kept]].map(earlierPlanItems)).toEqual([null, null, null, null]);
});
