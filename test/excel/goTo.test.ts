/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { goToCell } from "../../src/excel/cells/goTo";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

beforeAll(async () => {
  const rows = [{ name: "Satu" }, { name: "Dua" }];
  const first = wideSheet(rows);
  office = await bootOffice({
    workbook: workbook(
      { ...first, name: "Depan" },
      { ...first, name: "Data Inovasi" },
      { ...first, name: "Rahasia", visible: false },
    ),
  });
});

afterAll(() => office.dispose());

test("brings the sheet to the front and selects the cell", async () => {
  expect(await goToCell({ sheet: "Data Inovasi", row: 3, column: 27 })).toEqual({
    sight: "shown",
    address: "'Data Inovasi'!AB3",
  });
  expect(office.adapter.activeSheet().name).toBe("Data Inovasi");
  expect(office.adapter.selection()?.area).toEqual({ top: 2, left: 27, bottom: 2, right: 27 });
});

test("selects a cell in a hidden row and says so", async () => {
  office.adapter.hideRows("Depan", [1]);
  expect((await goToCell({ sheet: "Depan", row: 2, column: 0 })).sight).toBe("row-hidden");
  expect(office.adapter.activeSheet().name).toBe("Depan");
});

test("leaves a hidden sheet hidden and says so", async () => {
  expect((await goToCell({ sheet: "Rahasia", row: 2, column: 0 })).sight).toBe("sheet-hidden");
  expect(office.adapter.activeSheet().name).toBe("Depan");
});

test("names a sheet that is gone", async () => {
  await expect(goToCell({ sheet: "Tiada", row: 2, column: 0 })).rejects.toMatchObject({
    code: "sheet-missing",
    sheet: "Tiada",
  });
});
