import fc from "fast-check";
import { innovationSearch } from "../../src/pages/innovation/innovationSearch";
import {
  choose,
  follow,
  neighbour,
  NOTHING_CHOSEN,
  noteColumn,
  selectedPlace,
} from "../../src/pages/innovation/selectedPlace";
import { changeIn } from "../../src/pages/innovation/cellChanges";
import { readWorkbook } from "../../src/workbook/index";
import { isCovered, valueAt } from "../../src/workbook/places";
import { rules2026, spdSheet, wideSheet, workbook } from "../support/workbooks";
import { analysis } from "./support/analysis";

const data = workbook(wideSheet([{ name: "A" }, { name: "B", included: "Tidak diusulkan" }]), spdSheet(2));
const reading = readWorkbook(data, rules2026);

function at(sheet: string, row: number, column = 0): ReturnType<typeof selectedPlace> {
  return selectedPlace({ sheet, row, column }, reading, data);
}

test("the place of a cell: innovation, left out with its word, region, or why it is neither", () => {
  expect(at("Inovasi", 2)).toMatchObject({ kind: "innovation", record: { name: "A" } });
  expect(at("Inovasi", 3)).toMatchObject({ kind: "excluded", word: "Tidak diusulkan", record: { name: "B" } });
  expect(at("Inovasi", 1)).toEqual({ kind: "header", row: 1 });
  expect(at("Inovasi", 9)).toEqual({ kind: "below", row: 9 });
  expect(at("SPD", 2)).toMatchObject({ kind: "spd", record: { indicator: "visi-misi" } });
  expect(at("SPD", 1)).toEqual({ kind: "spd-other", row: 1 });
  expect(at("Petunjuk", 2)).toEqual({ kind: "sheet", sheet: "Petunjuk" });
  expect(selectedPlace(null, reading, data)).toEqual({ kind: "none" });
});

test("rows of the region on the sheet of the innovations are the region's", () => {
  const [record] = reading.spd!.records;
  const together = { ...reading, spd: { ...reading.spd!, sheet: "Inovasi", records: [{ ...record!, row: 12 }] } };
  expect(selectedPlace({ sheet: "Inovasi", row: 12, column: 0 }, together, data)).toMatchObject({ kind: "spd" });
  expect(selectedPlace({ sheet: "Inovasi", row: 2, column: 0 }, together, data)).toMatchObject({ kind: "innovation" });
});

test("a choice stands until the selection goes elsewhere, however late it comes", () => {
  const twice = choose(choose(NOTHING_CHOSEN, 5), 6);
  const cell = (row: number, sheet = "Inovasi"): { sheet: string; row: number; column: number } => ({
    sheet,
    row,
    column: 3,
  });
  const late = follow(twice, cell(5), "Inovasi");
  expect(late).toEqual({ row: 6, asked: [6] });
  expect(follow(late, cell(6), "Inovasi")).toEqual(NOTHING_CHOSEN);
  expect(follow(twice, cell(6), "Inovasi")).toEqual(NOTHING_CHOSEN);
  expect(follow(twice, cell(9), "Inovasi")).toEqual(NOTHING_CHOSEN);
  expect(follow(twice, cell(5, "SPD"), "Inovasi")).toEqual(NOTHING_CHOSEN);
  expect(follow(twice, null, "Inovasi")).toEqual(NOTHING_CHOSEN);
});

test("the rows before and after, from any row", () => {
  const rows = [5, 7, 8, 12];
  expect(neighbour(rows, 7, 1)).toBe(8);
  expect(neighbour(rows, 7, -1)).toBe(5);
  expect(neighbour(rows, 6, 1)).toBe(7);
  expect(neighbour(rows, 12, 1)).toBeNull();
  expect(neighbour(rows, 5, -1)).toBeNull();
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), fc.integer({ min: 0, max: 61 }), (given, row) => {
      const sorted = [...given].sort((a, b) => a - b);
      const next = neighbour(sorted, row, 1);
      // Nothing is skipped on the way there and back.
      expect(sorted.filter((one) => one > row && one < (next ?? Infinity))).toEqual([]);
      if (next !== null && sorted.includes(row)) expect(neighbour(sorted, next, -1)).toBe(row);
    }),
  );
});

test("values and merges of the sheet as read", () => {
  const cell = { sheet: "Inovasi", row: 2, column: 1 };
  expect(valueAt(data, cell)).toBe("A");
  expect(valueAt(data, { ...cell, row: 90 })).toBeNull();
  expect(valueAt(data, { ...cell, sheet: "Lain" })).toBeUndefined();
  expect(valueAt(null, cell)).toBeUndefined();
  const [first, ...others] = data.sheets;
  const merged = { ...data, sheets: [{ ...first!, merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] }, ...others] };
  expect(isCovered(merged, cell)).toBe(false);
  expect(isCovered(merged, { ...cell, row: 3 })).toBe(true);
  expect(isCovered(merged, { ...cell, column: 2 })).toBe(false);
});

test("the column of the notes is the one that was recognised", () => {
  const sheet = wideSheet([{ name: "A" }]);
  const noted = {
    ...sheet,
    values: sheet.values.map((row, index) => [...row, index === 0 ? "Keterangan" : "catatan"]),
  };
  expect(noteColumn(readWorkbook(workbook(noted), rules2026).innovations!)).toBe(noted.values[0]!.length - 1);
  expect(noteColumn(reading.innovations!)).toBeNull();
});

test("what is written names what must still be there, where it was read", () => {
  const shown = { sheet: "Inovasi", row: 2, name: { column: 1, value: "A" } };
  const written = { sheet: "Inovasi", row: 2, column: 7, value: 3 };
  expect(changeIn(shown, 7, 3, 2)).toEqual({ ...written, expected: 2, beside: { column: 1, value: "A" } });
  expect(changeIn({ ...shown, name: { column: 1, value: undefined } }, 7, 3, undefined)).toEqual(written);
});

test("the search looks at name, department and row number", () => {
  const { innovations } = analysis();
  const search = innovationSearch(innovations);
  const rows = (query: string): number[] => search(query).map(({ row }) => row);
  expect(rows("")).toHaveLength(40);
  expect(rows("sampah")).toEqual([11, 19, 27, 35, 43]);
  expect(rows("DINAS pendidikan tahap 3")).toEqual([23]);
  expect(rows("12")).toEqual([12]);
  expect(rows("ampah")).toEqual([]);
});
