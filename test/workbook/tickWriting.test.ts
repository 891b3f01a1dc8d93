import { tickWrites } from "../../src/workbook/reading/ticks/tickWriting";
import type { InnovationTable, Level } from "../../src/workbook/types";
import { LAYOUTS, tableOf, two } from "./tickSheets";

describe("writing a level moves the tick", () => {
  function writes(table: InnovationTable, row: number, level: Level) {
    return tickWrites(table, "regulasi", table.records[row]!.levels["regulasi"]!.ticks!, level);
  }

  test("with the mark of the table", () => {
    const table = tableOf(
      two([
        ["", "√", ""],
        ["", "", ""],
      ]),
    );
    expect(writes(table, 0, 3)).toEqual([
      { column: 4, held: "√", value: null },
      { column: 5, held: "", value: "√" },
    ]);
    expect(writes(table, 1, 1)).toEqual([{ column: 3, held: "", value: "√" }]);
    expect(writes(table, 0, 0)).toEqual([{ column: 4, held: "√", value: null }]);
    expect(writes(table, 0, 2)).toEqual([]);
  });

  test("a number never into the wrong cell", () => {
    const levels = tableOf(
      two([
        ["", 2, ""],
        ["", "", 3],
      ]),
    );
    expect(writes(levels, 0, 3)).toEqual([
      { column: 4, held: 2, value: null },
      { column: 5, held: "", value: 3 },
    ]);
    const ones = tableOf(
      two([
        ["", 1, ""],
        ["", "", 1],
      ]),
    );
    expect(writes(ones, 0, 1)).toEqual([
      { column: 3, held: "", value: 1 },
      { column: 4, held: 1, value: null },
    ]);
  });

  test("check boxes stay check boxes", () => {
    expect(writes(tableOf(two([[true, false, false]])), 0, 2)).toEqual([
      { column: 3, held: true, value: false },
      { column: 4, held: false, value: true },
    ]);
  });

  test("with those below it where the table is ticked so, and contradictions cleared", () => {
    const table = tableOf(
      two([
        ["v", "v", "v"],
        ["v", "v", ""],
        ["v", "", ""],
        ["", "", "v"],
      ]),
    );
    expect(writes(table, 2, 3)).toEqual([
      { column: 4, held: "", value: "v" },
      { column: 5, held: "", value: "v" },
    ]);
    expect(writes(table, 0, 1)).toEqual([
      { column: 4, held: "v", value: null },
      { column: 5, held: "v", value: null },
    ]);
    const single = tableOf(
      two([
        ["v", "", "v"],
        ["", "v", ""],
      ]),
    );
    expect(writes(single, 0, 1)).toEqual([{ column: 5, held: "v", value: null }]);
  });

  test("a cross that means no gives way", () => {
    const table = tableOf(two([["x", "v", "x"]]));
    expect(writes(table, 0, 3)).toEqual([
      { column: 3, held: "x", value: null },
      { column: 4, held: "v", value: null },
      { column: 5, held: "x", value: "v" },
    ]);
  });

  test("what was written is read back as that level", () => {
    for (const layout of Object.values(LAYOUTS)) {
      const table = tableOf(layout);
      for (const level of [0, 1, 2, 3] as const) {
        const cells = layout.values.map((row) => [...row]);
        const target = table.records[1]!;
        const found = tickWrites(table, "video", target.levels["video"]!.ticks!, level)!;
        for (const { column, value } of found) cells[target.row - 1]![column] = value;
        expect(tableOf({ ...layout, values: cells }).records[1]!.levels["video"]!.level).toBe(level);
      }
    }
  });
});
