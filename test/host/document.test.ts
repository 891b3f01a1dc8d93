/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { OfficeHost } from "../support/officeHost";
import { bootOffice } from "../support/officeHost";
import { onSheet } from "./batch";

let office: OfficeHost;
const NAMESPACE = "urn:iid:aturan";

beforeAll(async () => {
  office = await bootOffice({ settings: [["lama", '"dari berkas"']] });
});
afterAll(() => office.dispose());

it("keeps settings of the workbook", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("tahun", 2026);
    settings.add("peta", { kolom: [1, 2] });
    const map = settings.getItemOrNullObject("peta");
    const missing = settings.getItemOrNullObject("tidak ada");
    map.load("key,value");
    settings.load("items/key,items/value");
    const count = settings.getCount();
    await context.sync();
    expect(map.value).toEqual({ kolom: [1, 2] });
    expect(missing.isNullObject).toBe(true);
    expect([count.value, settings.items.map((item) => item.key)]).toEqual([2, ["tahun", "peta"]]);
    settings.getItem("tahun").delete();
    map.value = "baru";
    settings.load("items/value");
    await context.sync();
    expect(settings.items.map((item) => item.value)).toEqual(["baru"]);
  });
});

it("keeps settings of the common API through the host's storage", async () => {
  const { settings } = Office.context.document;
  expect(settings.get("lama")).toBe("dari berkas");
  settings.set("bahasa", { pane: "id" });
  await new Promise<void>((resolve, reject) =>
    settings.saveAsync((result) =>
      result.status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(result.error.message)),
    ),
  );
  expect(office.savedSettings()).toEqual([
    ["lama", '"dari berkas"'],
    ["bahasa", '{"pane":"id"}'],
  ]);
});

it("keeps custom XML parts by namespace", async () => {
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add(`<aturan xmlns="${NAMESPACE}"/>`);
    parts.add('<?xml version="1.0"?><x:lain xmlns:x="urn:lain">a</x:lain>');
    part.load("id,namespaceUri");
    const found = parts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    const none = parts.getByNamespace("urn:kosong").getOnlyItemOrNullObject();
    const xml = found.getXml();
    const count = parts.getCount();
    await context.sync();
    expect([part.namespaceUri, xml.value, count.value]).toEqual([NAMESPACE, `<aturan xmlns="${NAMESPACE}"/>`, 2]);
    expect(none.isNullObject).toBe(true);
    found.setXml(`<aturan xmlns="${NAMESPACE}"><tahun>2026</tahun></aturan>`);
    const changed = parts.getItem(part.id).getXml();
    await context.sync();
    expect(changed.value).toContain("2026");
    part.delete();
    const left = parts.getByNamespace(NAMESPACE).getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

it("keeps defined names", async () => {
  await onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("Daftar", sheet.getRange("A1:A9"), "pilihan");
    names.add("Tahun", "=2026");
    const list = names.getItemOrNullObject("daftar");
    list.load("name,formula,type,value,comment,visible,scope");
    const range = list.getRangeOrNullObject();
    range.load("address");
    const noRange = names.getItem("Tahun").getRangeOrNullObject();
    const missing = names.getItemOrNullObject("Lain").getRangeOrNullObject();
    await context.sync();
    expect([list.formula, list.type, list.comment]).toEqual(["=Sheet1!$A$1:$A$9", "Range", "pilihan"]);
    expect(range.address).toBe("Sheet1!A1:A9");
    expect([noRange.isNullObject, missing.isNullObject]).toEqual([true, true]);
    list.delete();
    names.load("items/name");
    await context.sync();
    expect(names.items.map((item) => item.name)).toEqual(["Tahun"]);
  });
});

it("tells of the application and the culture", async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = "Manual";
    application.load("calculationMode,decimalSeparator,thousandsSeparator");
    application.cultureInfo.load("name");
    application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    context.workbook.load("name");
    await context.sync();
    expect([application.calculationMode, application.decimalSeparator, application.thousandsSeparator]).toEqual([
      "Manual",
      ",",
      ".",
    ]);
    expect(application.cultureInfo.name).toBe("id-ID");
    expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe(",");
    expect(context.workbook.name).toBe("Book1.xlsx");
  });
});

it("shows and hides the pane", async () => {
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  const runtime = office.batches.at(-1);
  expect(runtime?.response.Error).toBeUndefined();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});

it("runs ribbon functions until they say that they are done", async () => {
  const order: string[] = [];
  Office.actions.associate("periksa", (event: Office.AddinCommands.Event) => {
    order.push(event.source.id);
    event.completed();
  });
  await office.host.runAction("periksa");
  order.push("done");
  expect(order).toEqual(["periksa", "done"]);
  await expect(office.host.runAction("tidak ada")).rejects.toThrow("tidak ada");
});
