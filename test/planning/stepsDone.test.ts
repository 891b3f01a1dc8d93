import { plan, DOCUMENT_KINDS } from "../../src/planning/index";
import { plannedStep, StepsDone, type PlannedStep } from "../../src/planning/stepsDone";
import { withNewPlan, writtenPlanOf } from "../../src/pages/plan/writtenPlan";
import { spdSheet, wideSheet, workbook, analyzeWorkbook, type RowSpec } from "../support/workbooks";

const rows = (change: Partial<RowSpec> = {}): RowSpec[] => [
  { name: "SIPANDU", affair: "Kesehatan", levels: 2, evidence: { "29": "" }, ...change },
  { name: "Bank Sampah", affair: "Sosial", levels: 2, evidence: { "31": "menyusul" } },
];
const analysisOf = (specs: RowSpec[], spd = 2): ReturnType<typeof analyzeWorkbook> =>
  analyzeWorkbook(workbook(wideSheet(specs), spdSheet(spd)));
const one = (change: Partial<PlannedStep>): PlannedStep => ({
  kind: "prove",
  innovation: "SIPANDU",
  indicator: "layanan-terintegrasi",
  to: 2,
  serves: [],
  ...change,
});
const step = (analysis: ReturnType<typeof analyzeWorkbook>): PlannedStep => {
  const [innovation] = analysis.innovations;
  const [indicator] = Object.entries(innovation!.evidencedLevels!).find(([, level]) => level === 0)!;
  return one({ indicator });
};

test("a step is open while its level has no evidence, and done once it has", () => {
  const before = analysisOf(rows());
  const wanted = step(before);
  expect(new StepsDone(before).isDone(wanted)).toBe(false);
  expect(new StepsDone(analysisOf(rows({ evidence: {} }))).isDone(wanted)).toBe(true);
});

test("it follows its innovation to another row and another way of writing its name", () => {
  const wanted = step(analysisOf(rows()));
  const moved = [...rows({ evidence: {}, name: "Sipandu " })].reverse();
  expect(new StepsDone(analysisOf(moved)).isDone(wanted)).toBe(true);
});

test("what the workbook does not tell is neither done nor open", () => {
  const standing = new StepsDone(analysisOf(rows()));
  const wanted = step(analysisOf(rows()));
  expect(standing.isDone({ ...wanted, innovation: "Nama lain" })).toBeNull();
  expect(standing.isDone(one({ kind: "new", indicator: null }))).toBeNull();
  const twice = new StepsDone(analysisOf([...rows(), ...rows()]));
  expect(twice.isDone(wanted)).toBeNull();
  expect(standing.progress([wanted, { ...wanted, innovation: "Nama lain" }])).toEqual({ done: 0, open: 1, unknown: 1 });
});

test("a letter is done when all that it serves have it", () => {
  const wanted = step(analysisOf(rows()));
  const letter = one({
    kind: "letter",
    innovation: "",
    indicator: wanted.indicator,
    serves: ["SIPANDU", "Bank Sampah"].map((innovation) => ({ innovation, to: 2 })),
  });
  expect(new StepsDone(analysisOf(rows())).isDone(letter)).toBe(false);
  expect(new StepsDone(analysisOf(rows({ evidence: {} }))).isDone(letter)).toBe(true);
});

test("an innovation that did not count is done when it counts; SPD when its level stands", () => {
  const qualify = one({ kind: "qualify", indicator: null, to: 0 });
  expect(new StepsDone(analysisOf(rows({ stage: "Uji Coba" }))).isDone(qualify)).toBe(false);
  expect(new StepsDone(analysisOf(rows())).isDone(qualify)).toBe(true);
  const analysis = analysisOf(rows());
  const [indicator] = Object.keys(analysis.spdLevels!);
  expect(new StepsDone(analysis).isDone(one({ kind: "spd", innovation: "", indicator: indicator!, to: 3 }))).toBe(
    false,
  );
  expect(
    new StepsDone(analysisOf(rows(), 3)).isDone(one({ kind: "spd", innovation: "", indicator: indicator!, to: 3 })),
  ).toBe(true);
});

test("all steps of a plan are open on the workbook that it was made for", () => {
  const analysis = analysisOf(rows());
  const efforts = Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, 1])) as never;
  const made = plan(analysis, { goal: { kind: "documents", count: 5 }, efforts });
  const { done, open } = new StepsDone(analysis).progress(made.steps.map(plannedStep));
  expect(made.steps.length).toBeGreaterThan(0);
  expect([done, open]).toEqual([0, made.steps.length]);
});

test("a plan that is written anew keeps what was done of the one before, each once", () => {
  const [a, b, c] = ["A", "B", "C"].map((innovation) => one({ innovation })) as [PlannedStep, PlannedStep, PlannedStep];
  const isDone = ({ innovation }: PlannedStep): boolean => innovation === "A";
  expect(withNewPlan([a, b], isDone, [c])).toEqual([a, c]);
  expect(withNewPlan([a, b], isDone, [a, c])).toEqual([a, c]);
});

test("what was kept is read again; what fits no more is left out", () => {
  const kept = one({ kind: "letter", serves: [{ innovation: "A", to: 1 }] });
  expect(writtenPlanOf(JSON.parse(JSON.stringify({ steps: [kept, { kind: "?" }, 7] })))).toEqual({ steps: [kept] });
  expect(writtenPlanOf("x")).toEqual({ steps: [] });
});
