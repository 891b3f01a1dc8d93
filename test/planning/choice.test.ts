import { choiceCells } from "../../src/planning/index";
import type { CellValue, InnovationTable } from "../../src/workbook/types";

/** A table with the column *Diikutkan* in D, its answers from row 2 on. */
function table(...answers: CellValue[]): InnovationTable {
  const records = answers.map((raw, at) => ({
    row: at + 2,
    included: true,
    fields: { diikutkan: { column: 3, raw } },
  }));
  return { columns: [{ column: 3, role: { kind: "field", field: "diikutkan" } }], records } as never;
}
const typed = (all: InnovationTable, ...send: number[]) =>
  choiceCells(all, new Set(send))!.map(({ row, column, value }) => [row, column, value]);

test.each([
  ["TRUE and FALSE", true, null, true, false],
  ["1 and 0", 1, null, 1, 0],
  ["words", "Ya", null, "Ya", "Tidak"],
] as const)("what is sent is answered as the column answers: %s", (_, held, blank, yes, no) => {
  // Row 2 stays behind, row 3 is sent and blank, row 4 is sent and was answered.
  expect(typed(table(held, blank, held), 3, 4)).toEqual([
    [2, 3, no],
    [3, 3, yes],
  ]);
});
