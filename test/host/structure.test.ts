/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { DocumentState } from "../../preview/host/model/workbook/documentState";
import { bootOffice, type OfficeHost } from "../support/officeHost";

const state = new DocumentState();
let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({ document: state });
});

afterAll(() => office.dispose());

const attempt = (work: (context: Excel.RequestContext) => void): Promise<string> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
    return "done";
  }).catch((error: { code: string }) => error.code);

test("a protected structure can be asked about, and its sheets stay as they are; cells may still be written", async () => {
  const first = office.adapter.activeSheet().name;
  const asked = (): Promise<boolean> =>
    Excel.run(async (context) => {
      const protection = context.workbook.protection.load("protected");
      await context.sync();
      return protection.protected;
    });
  expect(await asked()).toBe(false);
  expect(await attempt(({ workbook }) => workbook.worksheets.add("Kedua"))).toBe("done");
  state.structureProtected = true;
  expect(await asked()).toBe(true);
  expect(await attempt(({ workbook }) => workbook.worksheets.add("Ketiga"))).toBe("AccessDenied");
  expect(await attempt(({ workbook }) => workbook.worksheets.getItem("Kedua").delete())).toBe("AccessDenied");
  expect(
    await attempt(({ workbook }) => {
      workbook.worksheets.getItem("Kedua").name = "Lain";
    }),
  ).toBe("AccessDenied");
  expect(
    await attempt(({ workbook }) => {
      workbook.worksheets.getItem("Kedua").visibility = "Hidden";
    }),
  ).toBe("AccessDenied");
  expect(
    await attempt(({ workbook }) => {
      workbook.worksheets.getItem(first).getRange("A1").values = [["x"]];
    }),
  ).toBe("done");
  expect(office.adapter.sheets().map(({ name, visible }) => [name, visible])).toEqual([
    [first, true],
    ["Kedua", true],
  ]);
});
