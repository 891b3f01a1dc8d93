import fc from "fast-check";
import { inSheetOrder } from "../../src/analysis/judging/sheetOrder";
import type { ValuedRow } from "../../src/analysis/judging/judgedRows";
import { bySheetOrder } from "../../src/checks/findingOrder";
import type { Finding } from "../../src/checks/types";

const finding = fc
  .record({
    sheet: fc.constantFrom("Data A", "Data B"),
    row: fc.integer({ min: 2, max: 9 }),
    column: fc.integer({ min: 0, max: 3 }),
    code: fc.constantFrom("evidence-missing", "letter-undated"),
  })
  .map((place) => place as Finding);

/** Innovations, each with findings in order, that stand anywhere: below each other, mixed, or on several sheets. */
const innovations = fc.array(fc.array(finding, { maxLength: 4 }), { maxLength: 5 });

const inOrder = (valued: Finding[][], others: Finding[]): Finding[] =>
  inSheetOrder(
    valued.map((all) => ({ ofSheet: [...all].sort(bySheetOrder) }) as unknown as ValuedRow),
    others,
  );

test("findings of innovations and of everything else stand in the order of their sheets, wherever the rows stand", () => {
  fc.assert(
    fc.property(innovations, fc.array(finding, { maxLength: 6 }), (valued, others) => {
      expect(inOrder(valued, others)).toEqual([...valued.flat(), ...others].sort(bySheetOrder));
    }),
    { numRuns: 2_000 },
  );
});

test("so do those of innovations below each other, with something between, above and below them", () => {
  const at = (row: number, column = 0): Finding =>
    ({ sheet: "Data A", row, column, code: "letter-undated" }) as unknown as Finding;
  const all = inOrder([[at(3), at(3, 2)], [], [at(4)], [at(7)]], [at(9), at(2), at(5), at(3, 1)]);
  expect(all.map(({ row, column }) => `${row}:${column}`)).toEqual([
    "2:0",
    "3:0",
    "3:1",
    "3:2",
    "4:0",
    "5:0",
    "7:0",
    "9:0",
  ]);
});

test("nothing found is nothing to put in order", () => expect(inOrder([[], []], [])).toEqual([]));
