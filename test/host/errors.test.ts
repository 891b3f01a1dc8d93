/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { OfficeHost } from "../support/officeHost";
import { bootOffice } from "../support/officeHost";
import { codeOf } from "./batch";

let office: OfficeHost;

type Batch = (context: Excel.RequestContext) => unknown;

beforeAll(async () => {
  office = await bootOffice();
  office.adapter.userAddSheet("Terkunci");
  office.adapter.protect("Terkunci", true);
  office.adapter.userType("Sheet1", "A1", [
    ["a", "b"],
    [1, 2],
  ]);
});
afterAll(() => office.dispose());

const sheet = (context: Excel.RequestContext, name = "Sheet1"): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

const cases: Record<string, [string, Batch][]> = {
  ItemNotFound: [
    ["a sheet that is not there", (c) => sheet(c, "Tidak ada").load("name")],
    ["a table that is not there", (c) => c.workbook.tables.getItem("Tidak").load("name")],
    ["a column that is not there", (c) => sheet(c).tables.add("A1:B2", true).columns.getItem("z").load("name")],
    ["a name that is not there", (c) => c.workbook.names.getItem("Tidak").load("name")],
    ["a setting that is not there", (c) => c.workbook.settings.getItem("tidak").load("value")],
    ["ranges that do not meet", (c) => sheet(c).getRange("A1").getIntersection("C3").load("address")],
  ],
  ItemAlreadyExists: [
    ["a second sheet of the same name", (c) => c.workbook.worksheets.add("sheet1")],
    ["renaming to a name in use", (c) => (sheet(c, "Terkunci").name = "Sheet1")],
    [
      "a second table of the same name",
      (c) => {
        sheet(c).tables.add("M1:N2", true).name = "Kembar";
        sheet(c).tables.add("P1:Q2", true).name = "kembar";
      },
    ],
    ["a name that a table has", (c) => c.workbook.names.add("Kembar", "=1")],
  ],
  InvalidArgument: [
    ["an address that is none", (c) => sheet(c).getRange("A1:").load("address")],
    ["an address of another sheet", (c) => sheet(c).getRange("Terkunci!A1").load("address")],
    ["a block with too few rows", (c) => (sheet(c).getRange("A1:A2").values = [[1]])],
    [
      "a large block with too many rows",
      (c) => (sheet(c).getRange("A1:A2").values = Array.from({ length: 1_600 }, () => [1])),
    ],
    ["rows of different length", (c) => (sheet(c).getRange("A1:B2").values = [[1, 2], [3]])],
    ["values of a whole column", (c) => Object.assign(sheet(c).getRange("A:A"), { values: 1 })],
    ["more text than a cell takes", (c) => (sheet(c).getRange("A1").values = [["x".repeat(32_768)]])],
    ["a cell above the sheet", (c) => sheet(c).getRange("A1").getOffsetRange(-1, 0).load("address")],
    ["a row outside of the range", (c) => sheet(c).getRange("A1:B2").getRow(2).load("address")],
    ["a sheet name with a slash", (c) => c.workbook.worksheets.add("a/b")],
    ["a table name with a space", (c) => (c.workbook.tables.getItem("Kembar").name = "dua kata")],
    ["a colour that is none", (c) => (sheet(c).getRange("A1").format.fill.color = "merah sekali")],
    ["text that is no XML", (c) => c.workbook.customXmlParts.add("teks")],
  ],
  AccessDenied: [
    ["a value in a locked cell", (c) => (sheet(c, "Terkunci").getRange("A1").values = [[1]])],
    ["a format on a protected sheet", (c) => (sheet(c, "Terkunci").getRange("A1").format.fill.color = "red")],
    ["a table on a protected sheet", (c) => sheet(c, "Terkunci").tables.add("A1:B2", true)],
    ["a merge on a protected sheet", (c) => sheet(c, "Terkunci").getRange("A1:B2").merge()],
    ["clearing a protected sheet", (c) => sheet(c, "Terkunci").getRange("A1").clear()],
    [
      "a validation on a protected sheet",
      (c) =>
        (sheet(c, "Terkunci").getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
    ],
  ],
  InvalidOperation: [
    [
      "deleting the last sheet in sight",
      async (c) => {
        sheet(c, "Terkunci").visibility = "Hidden";
        await c.sync();
        sheet(c).delete();
      },
    ],
    ["a hidden sheet in front", (c) => sheet(c, "Terkunci").activate()],
    ["an alert before its rule", (c) => (sheet(c).getRange("Z1").dataValidation.errorAlert = alert)],
    [
      "the totals of a table without them",
      (c) => c.workbook.tables.getItem("Kembar").getTotalRowRange().load("address"),
    ],
  ],
  MergedRangeConflict: [
    ["a table over another", (c) => sheet(c).tables.add("N2:O4", true)],
    [
      "a table over merged cells",
      (c) => {
        sheet(c).getRange("T1:U1").merge();
        sheet(c).tables.add("T1:U3", true);
      },
    ],
  ],
  RangeExceedsLimit: [["more cells than one read gives", (c) => sheet(c).getRange("A1:Z200000").load("values")]],
  ApiNotFound: [
    ["a method that is not built", (c) => sheet(c).getRange("A1").insert("Down")],
    ["an object that is not built", (c) => sheet(c).shapes.load("items/name")],
    ["a property that is not built", (c) => sheet(c).getRange("A1").load("hyperlink")],
    ["a property that cannot be set", (c) => (sheet(c).getRange("A1").rowHidden = true)],
  ],
  NotImplemented: [
    [
      "another kind of validation",
      (c) =>
        (sheet(c).getRange("A1").dataValidation.rule = {
          wholeNumber: { formula1: 0, formula2: 3, operator: "Between" },
        }),
    ],
    ["a fill of a whole column", (c) => (sheet(c).getRange("A:A").format.fill.color = "red")],
    ["rows inside of a table", (c) => c.workbook.tables.getItem("Kembar").rows.add(0, [[1, 2]])],
  ],
};
const alert = { message: "m", title: "t", style: "Stop" as const, showAlert: true };

describe.each(Object.entries(cases))("%s", (code, batches) => {
  it.each(batches)("%s", async (_what, batch) => {
    expect(await codeOf(batch)).toMatchObject({ code });
  });
});

it("names the member that is not part of the host", async () => {
  const error = await codeOf((context) => sheet(context).getRange("A1").getImage());
  expect(error?.message).toContain("Range.GetImage()");
});

it("InvalidSelection when no range is selected", async () => {
  office.adapter.userSelectNoCell();
  expect(await codeOf((context) => context.workbook.getSelectedRange().load("address"))).toMatchObject({
    code: "InvalidSelection",
  });
  office.adapter.userSelect("Sheet1", "A1");
});

it("InvalidReference for a kept range whose sheet is gone", async () => {
  const error = await codeOf(async (context) => {
    const added = context.workbook.worksheets.add("Sementara");
    const range = added.getRange("A1");
    range.load("address");
    await context.sync();
    added.delete();
    await context.sync();
    range.load("values");
  });
  expect(error).toMatchObject({ code: "InvalidReference" });
});

it("InvalidObjectPath, from the library itself, for a range of a batch that is over", async () => {
  const range = await Excel.run(async (context) => {
    const kept = sheet(context).getRange("A1");
    kept.load("values");
    await context.sync();
    return kept;
  });
  expect(() => range.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }));
});

it("InvalidOperationInCellEditMode while the user types, and waits when told to", async () => {
  office.adapter.setEditing(true);
  const read = (context: Excel.RequestContext): unknown => sheet(context).getRange("A1").load("values");
  expect(await codeOf(read)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    read(context);
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(done).toBe(false);
  office.adapter.setEditing(false);
  await waiting;
  expect(done).toBe(true);
});

it("RequestPayloadSizeLimitExceeded above 5 MB", async () => {
  const text = "x".repeat(30_000);
  const values = Array.from({ length: 180 }, () => [text]);
  expect(await codeOf((context) => (sheet(context).getRange("AA1:AA180").values = values))).toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
});

it("ResponsePayloadSizeLimitExceeded above 5 MB", async () => {
  const values = Array.from({ length: 180 }, () => ["x".repeat(30_000)]);
  office.adapter.userType("Sheet1", "AB1", values);
  expect(await codeOf((context) => sheet(context).getRange("AB1:AB180").load("values"))).toMatchObject({
    code: "ResponsePayloadSizeLimitExceeded",
  });
});

it("keeps what was done before the failure and drops what comes after it", async () => {
  const error = await codeOf((context) => {
    sheet(context).getRange("AD1").values = [["before"]];
    sheet(context).getRange("AD2:AD3").values = [["wrong"]];
    sheet(context).getRange("AD4").values = [["after"]];
  });
  expect(error).toMatchObject({ code: "InvalidArgument" });
  const { response } = office.batches.filter((batch) => batch.response.Error).at(-1) ?? {};
  expect(response?.Error).toMatchObject({ HttpStatusCode: 400, Location: "Range.values" });
  const id = office.adapter.idOf("Sheet1");
  expect(office.adapter.getValues(id, { top: 0, left: 29, bottom: 3, right: 29 })).toEqual([
    ["before"],
    [""],
    [""],
    [""],
  ]);
});

it("RequestAborted when the workbook closes while a batch waits", async () => {
  office.adapter.setEditing(true);
  const asked = jest.spyOn(office.adapter, "isEditing");
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    sheet(context).getRange("A1").load("values");
    await context.sync();
  });
  const outcome = waiting.catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error));
  // A batch that waits asks again and again; one of the library's own asks once or twice.
  while (asked.mock.calls.length < 5) await new Promise((resolve) => setTimeout(resolve, 1));
  office.dispose();
  expect(await outcome).toBe("RequestAborted");
});
