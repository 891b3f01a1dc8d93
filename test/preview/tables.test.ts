import fc from "fast-check";
import { shiftSpan } from "../../preview/host/model/cells/shift";
import { TableStore } from "../../preview/shell/grid/tables";

describe("tables of the preview grid", () => {
  const store = (): TableStore => {
    const made = new TableStore();
    made.add({
      name: "Inovasi",
      sheetId: "s1",
      area: { top: 3, left: 1, bottom: 10, right: 5 },
      hasHeader: true,
      hasTotals: false,
      style: "",
    });
    return made;
  };
  const area = (tables: TableStore): unknown => tables.all()[0]?.area;

  it.each([
    ["rows", 0, 2, { top: 5, left: 1, bottom: 12, right: 5 }],
    ["rows", 3, 1, { top: 4, left: 1, bottom: 11, right: 5 }],
    ["rows", 4, 2, { top: 3, left: 1, bottom: 12, right: 5 }],
    ["rows", 11, 2, { top: 3, left: 1, bottom: 10, right: 5 }],
    ["columns", 2, 1, { top: 3, left: 1, bottom: 10, right: 6 }],
    ["rows", 0, -2, { top: 1, left: 1, bottom: 8, right: 5 }],
    ["rows", 5, -3, { top: 3, left: 1, bottom: 7, right: 5 }],
    ["rows", 2, -3, { top: 2, left: 1, bottom: 7, right: 5 }],
    ["columns", 4, -9, { top: 3, left: 1, bottom: 10, right: 3 }],
  ] as const)("moves with %s at %i by %i", (axis, at, count, expected) => {
    const tables = store();
    tables.shift("s1", axis, at, count);
    expect(area(tables)).toEqual(expected);
  });

  it("goes when all its rows go, and stays when another sheet's do", () => {
    const tables = store();
    tables.shift("s2", "rows", 0, -50);
    expect(tables.all()).toHaveLength(1);
    tables.shift("s1", "rows", 3, -8);
    expect(tables.all()).toHaveLength(0);
  });

  it("grows by the row typed right below it only", () => {
    const tables = store();
    tables.grow("s1", { top: 12, left: 1, bottom: 12, right: 1 });
    tables.grow("s1", { top: 11, left: 6, bottom: 11, right: 9 });
    tables.grow("s2", { top: 11, left: 1, bottom: 11, right: 1 });
    expect(area(tables)).toMatchObject({ bottom: 10 });
    tables.grow("s1", { top: 11, left: 2, bottom: 11, right: 2 });
    expect(area(tables)).toMatchObject({ bottom: 11 });
  });

  it("is where it was after an insertion and its removal", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(120), fc.integer({ min: 1, max: 30 }), (first, length, at, count) => {
        const moved = shiftSpan(first, first + length, at, count);
        expect(moved).not.toBeNull();
        const [from, to] = moved ?? [0, 0];
        expect(shiftSpan(from, to, at, -count)).toEqual([first, first + length]);
      }),
    );
  });
});
