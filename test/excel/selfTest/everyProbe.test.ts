/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { PROBES } from "../../../src/excel/selfTest/registry.generated";
import { runProbes, type ProbeResult, type TestOutcome } from "../../../src/excel/selfTest/runProbes";
import { FormulaEngine } from "../../support/formulaEngine";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { wideSheet, workbook } from "../../support/workbooks";

const engine = new FormulaEngine();
let office: OfficeHost;
let outcome: TestOutcome;
let before: string;
const asked: string[] = [];

const dump = (): string => JSON.stringify(office.adapter.dump("uji.xlsx"));

/** Somebody who types into the cell that is asked for, then presses Enter. */
function type(text: string, { sheet, cell }: { sheet: string; cell: string }): void {
  asked.push(text);
  if (asked.length === 1) return office.adapter.setEditing(true);
  office.adapter.setEditing(false);
  office.adapter.userType(sheet, cell, 1);
}

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }])), evaluate: engine.evaluate });
  engine.connect(office);
  await import("../../../src/functions/index");
  before = dump();
  outcome = await runProbes({
    probes: PROBES,
    token: "abcd",
    now: () => Date.now(),
    signal: new AbortController().signal,
    starts: () => undefined,
    ended: () => undefined,
    ask: (text, params) => {
      type(text.id, params);
      return { isSkipped: () => false, end: () => undefined };
    },
  });
}, 120_000);

afterAll(() => office.dispose());

const told = ({ probe, status, seen }: ProbeResult): string => `${probe.group}/${probe.id}: ${status} ${seen}`;

test("every probe finds what it expects; what the emulated host cannot do, each names", () => {
  const wanted = ({ probe }: ProbeResult): string => (probe.lacking === undefined ? "expected" : "lacking");
  expect(outcome.results.filter((result) => result.status !== wanted(result)).map(told)).toEqual([]);
  expect(outcome.results).toHaveLength(PROBES.length);
});

test("the user is asked to type and to press Enter", () => {
  expect(asked).toHaveLength(2);
});

test("nothing is left: no sheet, no cell, no setting, and the front sheet is the user's", () => {
  expect(dump()).toBe(before);
  expect([...office.host.context.document.settings.keys()]).toEqual([]);
  expect(office.host.context.document.names).toEqual([]);
  expect(office.adapter.activeSheet().name).toBe("Inovasi");
  expect(outcome.left).toBeNull();
});

test("the report knows where it ran", () => {
  expect(outcome.environment).toMatchObject({
    platform: "OfficeOnline",
    sets: { ExcelApi: "1.17", CustomFunctionsRuntime: "1.4", SharedRuntime: "1.2" },
    isEmulated: true,
  });
});
