import fc from "fast-check";
import { cellsAsGiven, rangeInput } from "../../src/functions/arguments/cells";

/** What Excel may hand over, and what it is taken as. */
const CELLS: readonly (readonly [raw: unknown, taken: unknown])[] = [
  [0, 0],
  [1, 1],
  ["0", "0"],
  ["", null],
  [null, null],
  [undefined, null],
  [false, false],
  [true, true],
  ["Inovasi", "Inovasi"],
  ["inovasi", "inovasi"],
  [" ", " "],
  ["#N/A", "#N/A"],
  [{ code: "#N/A" }, "#N/A"],
  [{ code: "#VALUE!" }, "#VALUE!"],
  [{ basicValue: 2 }, 2],
  [{ basicValue: "" }, null],
];

const cell = fc.nat(CELLS.length - 1);
const size = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }));
const state = size.chain(([rows, columns]) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
);
/** Another range, or one cell of the range as it was. */
const step = fc.oneof(
  { weight: 1, arbitrary: state },
  { weight: 4, arbitrary: fc.record({ row: fc.nat(4), column: fc.nat(3), to: cell }) },
);

const given = (rows: readonly number[][]): unknown[][] => rows.map((row) => row.map((at) => CELLS[at]![0]));
const taken = (rows: readonly number[][]): unknown[][] => rows.map((row) => row.map((at) => CELLS[at]![1]));

test("cells are taken over as they are now, whatever was taken over before", () => {
  fc.assert(
    fc.property(state, fc.array(step, { maxLength: 30 }), (start, steps) => {
      let rows = start;
      const seen: [now: unknown[][], then: unknown][] = [];
      for (const one of [start, ...steps]) {
        if (Array.isArray(one)) rows = one;
        else {
          rows = rows.map((row, at) =>
            at === one.row % rows.length ? row.map((old, x) => (x === one.column % row.length ? one.to : old)) : row,
          );
        }
        const { values } = cellsAsGiven({ raw: given(rows), address: null });
        expect(values).toEqual(taken(rows));
        expect(rangeInput({ raw: given(rows), address: null }).values).toEqual(
          taken(rows).map((row) => row.map((value) => (value === 0 ? null : value))),
        );
        seen.push([values, taken(rows)]);
      }
      // Nothing that was taken over changes later.
      for (const [now, then] of seen) expect(now).toEqual(then);
    }),
    { numRuns: 300 },
  );
});

test("formulas over one range share one copy, and two states of it share the rows that are the same", () => {
  const rows = Array.from({ length: 50 }, (_, row) => [`Inovasi ${row}`, row % 4, "", 0]);
  const copy = (): unknown[][] => rows.map((row) => [...row]);
  const first = rangeInput({ raw: copy(), address: null }).values;
  expect(rangeInput({ raw: copy(), address: null }).values).toBe(first);
  rows[20]![1] = 7;
  const second = rangeInput({ raw: copy(), address: null }).values;
  expect(second).not.toBe(first);
  expect(second.flatMap((row, at) => (row === first[at] ? [] : [at]))).toEqual([20]);
  // What Excel does with its own arrays changes nothing.
  const own = copy();
  const third = rangeInput({ raw: own, address: null }).values;
  own[3]![0] = "lain";
  expect(third[3]![0]).toBe("Inovasi 3");
  expect(rangeInput({ raw: own, address: null }).values[3]![0]).toBe("lain");
});

test("a range with one row or none, and rows of different lengths", () => {
  expect(cellsAsGiven({ raw: [], address: null }).values).toEqual([]);
  expect(cellsAsGiven({ raw: [[1, 2]], address: null }).values).toEqual([[1, 2]]);
  expect(cellsAsGiven({ raw: [[1, 2, 3]], address: null }).values).toEqual([[1, 2, 3]]);
  expect(cellsAsGiven({ raw: [[1, 2], [1]], address: null }).values).toEqual([[1, 2], [1]]);
  expect(
    cellsAsGiven({
      raw: [
        [1, 2],
        [1, null],
      ],
      address: null,
    }).values,
  ).toEqual([
    [1, 2],
    [1, null],
  ]);
});
