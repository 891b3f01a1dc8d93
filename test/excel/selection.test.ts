/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readSelectedCell, watchSelectedCell, type SelectedCell } from "../../src/excel/reading/selection";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }]), spdSheet(2)) });
});

afterAll(() => office.dispose());

test("the active cell with its sheet, row number and column", async () => {
  office.adapter.userSelect("Inovasi", "C4:D9");
  expect(await readSelectedCell()).toEqual({ sheet: "Inovasi", row: 4, column: 2 });
});

test("a chart is no cell", async () => {
  office.adapter.userSelectNoCell();
  expect(await readSelectedCell()).toBeNull();
});

test("follows the selection over sheets until it is stopped", async () => {
  office.adapter.userSelect("Inovasi", "B2");
  const seen: (SelectedCell | null)[] = [];
  const watch = await watchSelectedCell((cell) => seen.push(cell));
  expect(seen).toEqual([{ sheet: "Inovasi", row: 2, column: 1 }]);
  office.adapter.userSelect("SPD", "C7");
  await office.settle();
  await office.settle();
  expect(seen.at(-1)).toEqual({ sheet: "SPD", row: 7, column: 2 });
  const count = seen.length;
  await watch.stop();
  office.adapter.userSelect("SPD", "A1");
  await office.settle();
  expect(seen).toHaveLength(count);
});

test("many moves in a row cost few requests, and the last one counts", async () => {
  const seen: (SelectedCell | null)[] = [];
  const watch = await watchSelectedCell((cell) => seen.push(cell));
  await office.settle();
  office.batches.length = 0;
  for (let row = 1; row <= 40; row += 1) office.adapter.userSelect("SPD", `B${row}`);
  for (let turn = 0; turn < 8; turn += 1) await office.settle();
  expect(seen.at(-1)).toEqual({ sheet: "SPD", row: 40, column: 1 });
  expect(office.batches.length).toBeLessThan(6);
  await watch.stop();
});

test("an open cell disturbs nobody; the next move is seen", async () => {
  const seen: (SelectedCell | null)[] = [];
  const watch = await watchSelectedCell((cell) => seen.push(cell));
  office.adapter.setEditing(true);
  office.adapter.userSelect("SPD", "D4");
  await office.settle();
  office.adapter.setEditing(false);
  office.adapter.userSelect("SPD", "D5");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(seen.at(-1)).toEqual({ sheet: "SPD", row: 5, column: 3 });
  await watch.stop();
});
