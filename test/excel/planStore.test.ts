/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readPlanChoices, writePlanChoices } from "../../src/excel/stored/planStore";
import { NO_PLAN_CHOICES, plan, withWish, type PlanChoices } from "../../src/planning/index";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { earlierValue } from "../support/earlierSettings";
import { analyzeWorkbook, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

const DATA = workbook(wideSheet(Array.from({ length: 40 }, (_, i) => ({ name: `Inovasi ${i} – “é”`, levels: 1 }))));

/** Many choices of every kind. */
function many(): PlanChoices {
  const analysis = analyzeWorkbook(DATA);
  const { steps } = plan(analysis, { goal: { kind: "documents", count: 2_000 } });
  const wishes = steps
    .slice(0, 300)
    .reduce<PlanChoices["wishes"]>((list, step) => withWish(list, analysis, step, { effort: 4 }), []);
  return { goal: { ...NO_PLAN_CHOICES.goal, kind: "documents", documents: "7" }, efforts: { bylaw: 30 }, wishes };
}

const settings = (): Map<string, unknown> => office.host.context.document.settings;
const keys = (): string[] => [...settings().keys()].filter((key) => key.startsWith("iid.item.plan."));
const choicesKept = async (): Promise<PlanChoices | undefined> => (await readPlanChoices())?.choices;

beforeAll(async () => {
  office = await bootOffice({ workbook: DATA });
});

afterAll(() => office.dispose());

beforeEach(() => settings().clear());

test("nothing kept gives nothing; what was written comes back, choice by choice", async () => {
  expect(await readPlanChoices()).toBeNull();
  const choices = many();
  await writePlanChoices(choices, NO_PLAN_CHOICES);
  expect(await readPlanChoices()).toEqual({ choices, damaged: false });
  expect(keys().length).toBe(choices.wishes.length + 3);
  await writePlanChoices(NO_PLAN_CHOICES, choices);
  expect(await choicesKept()).toEqual(NO_PLAN_CHOICES);
  expect(keys().filter((key) => !key.includes("goal"))).toEqual([]);
});

test("no cell is touched, also on a protected sheet", async () => {
  const id = office.adapter.idOf("Inovasi");
  const all = { top: 0, left: 0, bottom: 40, right: 47 };
  const before = office.adapter.getValues(id, all);
  office.adapter.protect("Inovasi", true);
  await writePlanChoices(many(), NO_PLAN_CHOICES);
  expect(office.adapter.getValues(id, all)).toEqual(before);
  office.adapter.protect("Inovasi", false);
});

test("what somebody damaged in the document costs itself only, and is put aside when something is written", async () => {
  const choices = many();
  await writePlanChoices(choices, NO_PLAN_CHOICES);
  const [wish] = keys().filter((key) => key.includes("wish"));
  settings().set(wish!, { item: 1, text: "[" });
  const left = { ...choices, wishes: choices.wishes.slice(1) };
  expect(await readPlanChoices()).toEqual({ choices: left, damaged: true });
  await writePlanChoices({ ...left, efforts: {} }, left);
  expect(await readPlanChoices()).toEqual({ choices: { ...left, efforts: {} }, damaged: false });
  expect(settings().get(`iid.aside.${wish}`)).toEqual({ value: { item: 1, text: "[" } });
});

test("choices of versions up to 0.3 are read, changed one by one, and never written over", async () => {
  const choices = many();
  const earlier = earlierValue("iid.plan", { version: 1, ...choices });
  for (const [key, value] of earlier) settings().set(key, value);
  expect(await readPlanChoices()).toEqual({ choices, damaged: false });
  const changed = { ...choices, efforts: { bylaw: 31 }, wishes: choices.wishes.slice(1) };
  await writePlanChoices(changed, choices);
  expect(await choicesKept()).toEqual(changed);
  expect(keys()).toHaveLength(2);
  expect([...settings()].filter(([key]) => earlier.has(key))).toEqual([...earlier]);
  // Damaged, it is as if it were not there; what was chosen since still holds.
  settings().set("iid.plan.1", { text: "[]" });
  expect(await readPlanChoices()).toEqual({ choices: { ...NO_PLAN_CHOICES, efforts: { bylaw: 31 } }, damaged: true });
});

test("the sheet of the plan, whose key begins alike, is never taken for choices", async () => {
  settings().set("iid.planSheet", { sheetId: "1", headers: ["a", "b"] });
  settings().set("iid.plan", "lama");
  expect(await readPlanChoices()).toEqual({ choices: NO_PLAN_CHOICES, damaged: true });
  await writePlanChoices(many(), NO_PLAN_CHOICES);
  expect(await readPlanChoices()).toEqual({ choices: many(), damaged: false });
  expect(settings().get("iid.planSheet")).toEqual({ sheetId: "1", headers: ["a", "b"] });
});
