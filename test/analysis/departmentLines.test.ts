import { departmentLines } from "../../src/analysis/departmentLines";
import { compareDepartments, rankDepartments } from "../../src/analysis/departmentRanks";
import type { DepartmentResult, Departments } from "../../src/analysis/departments";

function result(name: string, change: Partial<DepartmentResult> = {}): DepartmentResult {
  const base = {
    key: name,
    name,
    innovations: 1,
    sumMaturity: 100,
    sumEvidenced: 100,
    claimedLevels: 4,
    provedLevels: 2,
  };
  return { ...base, lost: 0, ...change } as DepartmentResult;
}
const departments = (results: DepartmentResult[], gap: object | null = {}): Departments =>
  ({ results, gap, participation: null }) as Departments;
const names = (all: Departments, most: number) => departmentLines(all, most).map(({ name }) => name);

describe("the departments in so many lines", () => {
  const all = [
    result("A", { innovations: 5, sumMaturity: 500, sumEvidenced: 450, lost: 0.5 }),
    result("B", { innovations: 1, sumMaturity: 900, sumEvidenced: 100, lost: 8 }),
    result("C", { innovations: 3, sumMaturity: 400, sumEvidenced: 200, lost: 2 }),
    result("", { innovations: 9, sumMaturity: 9_000, sumEvidenced: 0, lost: 90 }),
    result("D", { innovations: 0, sumMaturity: 0, sumEvidenced: 0 }),
  ];

  it("those that lost most come first, without those that reported nothing, and rows without a department last", () => {
    expect(names(departments(all), 9)).toEqual(["B", "C", "A", ""]);
  });

  it("without evidence those that reported most come first", () => {
    expect(names(departments(all, null), 9)).toEqual(["A", "C", "B", ""]);
  });

  it("where they are more than the lines, the last line is the others together", () => {
    expect(names(departments(all), 4)).toEqual(["B", "C", "A", ""]);
    const lines = departmentLines(departments(all), 3);
    expect(lines.map(({ name }) => name)).toEqual(["B", "C", null]);
    expect(lines[1]).toEqual({ name: "C", departments: 1, innovations: 3, claimedLevels: 4, provedLevels: 2, lost: 2 });
    expect(lines[2]).toEqual({
      name: null,
      departments: 2,
      innovations: 14,
      claimedLevels: 8,
      provedLevels: 4,
      lost: 90.5,
    });
    expect(names(departments(all), 1)).toEqual([null]);
  });

  it("a sum in which something is not known is not known", () => {
    const unknown = [...all, result("E", { claimedLevels: null, provedLevels: null, lost: null, sumEvidenced: null })];
    expect(departmentLines(departments(unknown), 1)[0]).toMatchObject({
      departments: 5,
      innovations: 19,
      claimedLevels: null,
      provedLevels: null,
      lost: null,
    });
  });

  it("nothing gives no line", () => {
    expect(departmentLines(null, 5)).toEqual([]);
    expect(departmentLines(departments([]), 5)).toEqual([]);
  });
});

describe("ranks", () => {
  const ranks = (results: DepartmentResult[], by: Parameters<typeof rankDepartments>[1]) =>
    rankDepartments(results, by).map(({ result: { name }, rank }) => `${name} ${rank}`);

  it("equal values share the better rank and stand by name", () => {
    const some = [
      result("C", { innovations: 2 }),
      result("A"),
      result("B", { innovations: 2 }),
      result("D", { innovations: 3 }),
    ];
    expect(ranks(some, "innovations")).toEqual(["D 1", "B 2", "C 2", "A 4"]);
  });

  it("by maturity, proved share and loss, on exact values; those without a value last", () => {
    const some = [
      result("A", { innovations: 3, sumMaturity: 100, sumEvidenced: 100, claimedLevels: 3, provedLevels: 1 }),
      result("B", { innovations: 2, sumMaturity: 100, sumEvidenced: 40, claimedLevels: 3, provedLevels: 2 }),
      result("C", { innovations: 0, sumMaturity: 0, sumEvidenced: 0 }),
      result("D", { innovations: 1, sumMaturity: 10, sumEvidenced: null, claimedLevels: 0, provedLevels: 0 }),
    ];
    expect(ranks(some, "maturity")).toEqual(["B 1", "A 2", "D 3", "C null"]);
    expect(ranks(some, "proved")).toEqual(["B 1", "A 2", "C null", "D null"]);
    expect(ranks(some, "lost")).toEqual(["B 1", "A 2", "C null", "D null"]);
  });

  it("of one name the key decides, and rows without a name go last", () => {
    const order = (a: [string, string], b: [string, string]) =>
      compareDepartments({ name: a[0], key: a[1] }, { name: b[0], key: b[1] });
    expect(order(["A", "a"], ["B", "b"])).toBeLessThan(0);
    expect(order(["B", "b"], ["A", "a"])).toBeGreaterThan(0);
    expect(order(["A", "a"], ["A", "b"])).toBe(-1);
    expect(order(["A", "b"], ["A", "a"])).toBe(1);
    expect(order(["", "a"], ["Z", "b"])).toBe(1);
    expect(order(["Z", "a"], ["", "b"])).toBe(-1);
    expect(order(["", "a"], ["", "b"])).toBe(0);
  });
});
