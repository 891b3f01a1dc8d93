/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { REQUIREMENT_SETS } from "../../preview/host/appContext";
import { actions, createNavigation, createSession } from "../../src/actions/index";
import type { ActionContext } from "../../src/actions/types";
import { analyze } from "../../src/analysis/index";
import { newestRules } from "../../src/rules/index";
import { SAMPLE } from "../../src/template/sample/index";
import { specData } from "../../src/template/specData";
import { readWorkbook } from "../../src/workbook/index";
import { buildTemplate } from "../template/build";
import { bootOffice, type OfficeHost } from "../support/officeHost";

const { CustomFunctionsRuntime: _none, ...WITHOUT_FUNCTIONS } = REQUIREMENT_SETS;
const SUMMARY = { top: 0, left: 0, bottom: 26, right: 6 };
let office: OfficeHost;
let context: ActionContext;

beforeAll(async () => {
  office = await bootOffice({ requirementSets: WITHOUT_FUNCTIONS });
  const session = createSession({ clock: { now: () => 0, after: () => () => undefined } });
  await session.start();
  context = { session, navigation: createNavigation(), locale: "id" };
});

afterEach(async () => {
  expect(await actions.undo.run(context, undefined)).toMatchObject({ ok: true });
  expect(office.adapter.sheets()).toHaveLength(1);
});

afterAll(() => office.dispose());

function summary(): string[][] {
  const cells = office.adapter.getFormulas(office.adapter.idOf("Ringkasan"), SUMMARY);
  return cells.map((row) => row.map((cell) => String(cell ?? "")));
}

const ours = (cells: string[][]): string[] => cells.flat().filter((cell) => /^=.*IID\./.test(cell));

test("the empty workbook shows nothing where formulas of ours would stand", async () => {
  expect(context.session.state().formulas).toBe("none");
  expect(await actions.insertTemplate.run(context, undefined)).toMatchObject({ ok: true });
  const cells = summary();
  expect(ours(cells)).toEqual([]);
  expect([...cells[7]!.slice(1, 3), ...cells[8]!.slice(1, 3)]).toEqual(["", "", "", ""]);
});

test("the sample holds the figures of its insertion where formulas of ours would stand, and says so", async () => {
  expect(await actions.insertSample.run(context, undefined)).toMatchObject({ ok: true });
  const cells = summary();
  const rules = newestRules();
  const { innovations, spd, opd } = readWorkbook(specData(buildTemplate(SAMPLE)), rules);
  const { claimed, evidenced } = analyze({ innovations: innovations!, spd, opd, rules });
  expect(ours(cells)).toEqual([]);
  expect([Number(cells[7]![1]), Number(cells[7]![2])]).toEqual([claimed.index, evidenced!.index]);
  expect(cells[8]!.slice(1, 3)).toEqual([claimed.predicate, evidenced!.predicate]);
  // What Excel calculates by itself goes on doing so.
  expect(cells[7]![3]).toMatch(/^=IF\(/);
  expect(cells.flat().join(" ")).toMatch(/tidak menjalankan rumus IID.*Rinciannya ada di panel IID/);
});
