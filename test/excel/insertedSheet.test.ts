/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { insertSheets, removeSheets } from "../../src/excel/sheets/insertSheets";
import { blankSheet, cellBlock } from "../../src/template/cells";
import { bootOffice } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

test("a sheet that somebody filled with more than one answer holds is read in blocks, and stays", async () => {
  const office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }])) });
  const inserted = await insertSheets({
    sheets: [{ ...blankSheet("Surat"), cells: [cellBlock(0, 0, [["Yth.", 1]])] }],
  });
  const id = office.adapter.idOf("Surat");
  const raw = Array.from({ length: 300 }, (_, y) =>
    Array.from({ length: 300 }, (__, x) => `data mentah ${y} ${x} `.repeat(3)),
  );
  office.adapter.userType("Surat", "H1", raw);
  office.batches.length = 0;
  expect(await removeSheets(inserted)).toEqual(["Surat"]);
  const sizes = office.batches.map((batch) => JSON.stringify(batch).length);
  expect(Math.max(...sizes)).toBeGreaterThan(1_000_000);
  expect(Math.max(...sizes)).toBeLessThan(3_000_000);
  expect(office.adapter.getValues(id, { top: 0, left: 7, bottom: 299, right: 306 })).toEqual(raw);
  office.dispose();
});
