import { cellCount, sameWorkbook, spansOf, withRows } from "../../src/actions/session/patch";
import type { OpenWorkbook } from "../../src/excel/reading/read";
import type { ChangedArea } from "../../src/excel/reading/watch";
import { readWorkbook } from "../../src/workbook/index";
import { rules2026, spdSheet, wideSheet, workbook } from "../support/workbooks";

const DATA = workbook(wideSheet([{ name: "Satu" }, { name: "Dua" }]), spdSheet(1), {
  ...spdSheet(1),
  name: "Catatan",
  values: [["halo"]],
});
const OPEN: OpenWorkbook = { ...DATA, sheetIds: new Map(DATA.sheets.map(({ name }, i) => [`id${i}`, name])) };
const READING = readWorkbook(DATA, rules2026);
const RIGHT = DATA.sheets[0]!.values[0]!.length - 1;

function edit(sheetId: string, top: number, left = 0, bottom = top, right = left): ChangedArea {
  return { sheetId, area: { top, left, bottom, right } };
}

test("edits become one span of whole rows for each sheet", () => {
  expect(spansOf(OPEN, READING, [edit("id0", 2, 5), edit("id0", 1, 9), edit("id1", 3, 2)])).toEqual([
    { sheet: "Inovasi", area: { top: 1, left: 0, bottom: 2, right: RIGHT } },
    { sheet: "SPD", area: { top: 3, left: 0, bottom: 3, right: 3 } },
  ]);
});

test("edits on other sheets need no reading", () => {
  expect(spansOf(OPEN, READING, [edit("id2", 0)])).toEqual([]);
});

test.each([
  ["below the used area", edit("id0", 3)],
  ["right of the used area", edit("id0", 1, RIGHT + 1)],
  ["whole columns", edit("id0", 0, 3, 1_048_575, 3)],
  ["a sheet that is not known", edit("id9", 1)],
])("%s: everything is read again", (_name, change) => {
  expect(spansOf(OPEN, READING, [change])).toBeNull();
});

test("without a table everything is read again", () => {
  expect(spansOf(OPEN, { ...READING, innovations: null }, [edit("id0", 1)])).toBeNull();
});

test("rows are replaced, the old workbook stays as it was", () => {
  const row = DATA.sheets[0]!.values[2]!.map((cell, i) => (i === 1 ? "Lain" : cell));
  const changed = withRows(OPEN, { sheet: "Inovasi", area: { top: 2, left: 0, bottom: 2, right: RIGHT } }, [row]);
  expect(changed.sheets[0]!.values[2]![1]).toBe("Lain");
  expect(OPEN.sheets[0]!.values[2]![1]).toBe("Dua");
  expect(sameWorkbook(OPEN, changed)).toBe(false);
  expect(
    sameWorkbook(OPEN, withRows(OPEN, { sheet: "Inovasi", area: { top: 0, left: 0, bottom: -1, right: 0 } }, [])),
  ).toBe(true);
});

test("counts cells", () => {
  expect(cellCount(OPEN)).toBe(3 * (RIGHT + 1) + 21 * 4 + 1);
});
