import { servedCell, stepCell, type Step } from "../../src/planning/index";
import { analyze } from "../../src/analysis/index";
import { readWorkbook } from "../../src/workbook/index";
import { rules2026, spdSheet, wideSheet, workbook, PROFILE } from "../support/workbooks";

/** Of indicator 29 in a wide sheet: the columns go in pairs from 16 on. */
const LEVEL = PROFILE.length + 2 * (29 - 16);

const reading = readWorkbook(
  workbook(
    wideSheet([
      { name: "Lengkap", levels: 2 },
      { name: "Tanpa dokumen", levels: 2, evidence: { "29": "" } },
      { name: "Tanpa tanggal", levels: 2, application: "" },
    ]),
    spdSheet(2),
  ),
  rules2026,
);
const tables = { innovations: reading.innovations, spd: reading.spd };
const analysis = analyze({ innovations: reading.innovations!, spd: reading.spd, opd: null, rules: rules2026 });

const step = (change: Partial<Step>): Step => ({
  ...{ key: "3:x:2", kind: "raise", row: 3, innovation: "Tanpa dokumen", opd: "Dinas Kesehatan", indicator: null },
  ...{ affair: null, from: 0, to: 2, claimed: 2, effort: 1, points: 0, serves: [] },
  ...change,
});

const id = rules2026.indicators.find(({ key }) => key === "29")!.id;
const place = (change: Partial<Step>) => stepCell(step({ indicator: id, ...change }), analysis, tables);

test("a level that is claimed begins with its document, a higher one with the level", () => {
  expect(place({ to: 2, claimed: 2 })).toEqual({ sheet: "Inovasi", row: 3, column: LEVEL + 1 });
  expect(place({ to: 3, claimed: 2 })).toEqual({ sheet: "Inovasi", row: 3, column: LEVEL });
});

test("the same for an innovation that a letter serves", () => {
  const served = { row: 2, to: 2, claimed: 2 } as Parameters<typeof servedCell>[0];
  expect(servedCell(served, id, tables)).toEqual({ sheet: "Inovasi", row: 2, column: LEVEL + 1 });
  expect(servedCell({ ...served, to: 3 }, id, tables)).toEqual({ sheet: "Inovasi", row: 2, column: LEVEL });
  expect(servedCell(served, null, tables)).toBeNull();
  expect(servedCell(served, "tidak-ada", tables)).toBeNull();
  expect(servedCell(served, id, { innovations: null, spd: null })).toBeNull();
});

test("what makes an innovation count begins at the cell that stands in its way", () => {
  const column = PROFILE.indexOf("Waktu Penerapan");
  expect(place({ kind: "qualify", row: 4, indicator: null })).toMatchObject({ sheet: "Inovasi", row: 4, column });
  expect(place({ kind: "qualify", row: 2, indicator: null })).toBeNull();
});

test("a row of the region, and what is not in the workbook", () => {
  const of = (key: string) => rules2026.indicators.find((one) => one.key === key)!.id;
  expect(place({ kind: "spd", row: null, indicator: of("1"), to: 2 })).toEqual({ sheet: "SPD", row: 2, column: 3 });
  expect(place({ kind: "spd", row: null, indicator: of("1"), to: 3 })).toEqual({ sheet: "SPD", row: 2, column: 2 });
  expect(stepCell(step({ kind: "spd", indicator: of("1") }), analysis, { ...tables, spd: null })).toBeNull();
  expect(place({ row: null })).toBeNull();
  expect(place({ indicator: null })).toBeNull();
});
