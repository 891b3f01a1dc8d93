import { analyze } from "../../src/analysis/index";
import { newestRules } from "../../src/rules/index";
import { readWorkbook } from "../../src/workbook/index";
import { wideSheet, workbook } from "../support/workbooks";

function found(count: number): { rows: string[]; length: number } {
  const rules = newestRules();
  const data = workbook(wideSheet(Array.from({ length: count }, () => ({ name: "Nama yang sama" }))));
  const reading = readWorkbook(data, rules);
  if (!reading.innovations) throw new Error("no table");
  const { findings } = analyze({ innovations: reading.innovations, spd: null, opd: null, rules });
  const rows = findings.flatMap(({ code, params }) => (code === "duplicate-name" ? [String(params["rows"])] : []));
  return { rows, length: rows.join("").length };
}

test("every one of many with one name is reported, and what is said of it does not grow with their number", () => {
  const [some, many] = [found(60), found(240)];
  expect([some.rows.length, many.rows.length]).toEqual([60, 240]);
  expect(many.length / many.rows.length).toBeLessThan(1.5 * (some.length / some.rows.length));
  // None names itself, and the first of the others stand first.
  expect(many.rows[0]).toMatch(/^3, 4, /);
  expect(many.rows[1]).toMatch(/^2, 4, /);
  expect(many.rows.every((rows, i) => !rows.split(", ").includes(String(i + 2)))).toBe(true);
  expect(many.rows.every((rows) => rows.endsWith("…"))).toBe(true);
});

test("a few are all named", () => {
  expect(found(3).rows).toEqual(["3, 4", "2, 4", "2, 3"]);
});
