import { CellBudget } from "../../src/workbook/reading/extent";

const block = (rows: number, columns: number) => ({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });

test.each([
  [150_000, 20, true],
  [150_001, 20, false],
  // Narrower ones do not become longer without end: a row takes memory of its own.
  [187_500, 16, true],
  [187_500, 1, true],
  [187_501, 1, false],
  [1_048_576, 1, false],
])("%i rows of %i columns: %p", (rows, columns, taken) => {
  expect(new CellBudget().takesAll(block(rows, columns))).toBe(taken);
});

test("all sheets of a workbook share one budget", () => {
  const budget = new CellBudget();
  expect([1, 2, 3, 4].map(() => budget.takesAll(block(187_500, 2)))).toEqual([true, true, true, false]);
  expect(budget.takesNear(block(10_000, 16))).toBe(true);
});
