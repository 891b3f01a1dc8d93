/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readPlanChoices, writePlanChoices } from "../../src/excel/stored/planStore";
import { NO_PLAN_CHOICES, plan, withWish, type PlanChoices } from "../../src/planning/index";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { analyzeWorkbook, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

const DATA = workbook(wideSheet(Array.from({ length: 40 }, (_, i) => ({ name: `Inovasi ${i} – “é”`, levels: 1 }))));

/** Longer than one value among the settings. */
function many(): PlanChoices {
  const analysis = analyzeWorkbook(DATA);
  const { steps } = plan(analysis, { goal: { kind: "documents", count: 2_000 } });
  const wishes = steps
    .slice(0, 300)
    .reduce<PlanChoices["wishes"]>((list, step) => withWish(list, analysis, step, { effort: 4 }), []);
  return { goal: { ...NO_PLAN_CHOICES.goal, kind: "documents", documents: "7" }, efforts: { bylaw: 30 }, wishes };
}

const put = (key: string, value: string | object): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });

const keys = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const settings = context.workbook.settings.load("items/key");
    await context.sync();
    return settings.items.map(({ key }) => key).filter((key) => key.startsWith("iid.plan"));
  });

beforeAll(async () => {
  office = await bootOffice({ workbook: DATA });
});

afterAll(() => office.dispose());

test("nothing kept gives nothing; what was written comes back, in pieces, and a shorter one leaves none behind", async () => {
  expect(await readPlanChoices()).toBeNull();
  const choices = many();
  expect(JSON.stringify(choices).length).toBeGreaterThan(60_000);
  await writePlanChoices(choices);
  expect(await readPlanChoices()).toEqual(choices);
  expect((await keys()).length).toBeGreaterThan(3);
  await writePlanChoices(NO_PLAN_CHOICES);
  expect(await readPlanChoices()).toEqual(NO_PLAN_CHOICES);
  expect((await keys()).sort()).toEqual(["iid.plan", "iid.plan.0"]);
});

test("no cell is touched, also on a protected sheet", async () => {
  const id = office.adapter.idOf("Inovasi");
  const all = { top: 0, left: 0, bottom: 40, right: 47 };
  const before = office.adapter.getValues(id, all);
  office.adapter.protect("Inovasi", true);
  await writePlanChoices(many());
  expect(office.adapter.getValues(id, all)).toEqual(before);
  office.adapter.protect("Inovasi", false);
});

test("what somebody changed in the document is damaged, never half used, until it is written again", async () => {
  await writePlanChoices(many());
  await put("iid.plan.1", { text: "[]" });
  expect(await readPlanChoices()).toBe("damaged");
  await put("iid.plan", "lama");
  expect(await readPlanChoices()).toBe("damaged");
  await writePlanChoices(NO_PLAN_CHOICES);
  expect(await readPlanChoices()).toEqual(NO_PLAN_CHOICES);
});
