import { predicateAt } from "../../src/analysis/predicateAt";
import { subjectsOf } from "../../src/analysis/subjects";
import type { Analysis, InnovationResult } from "../../src/analysis/types";
import { ruleSet } from "../../src/rules/years/ruleSet";

describe("the subject of an innovation", () => {
  const subjects = (...rows: [name: string, opd: string][]) => [
    ...subjectsOf({ innovations: rows.map(([name, opd], at) => ({ row: at + 5, name, opd }) as InnovationResult) }),
  ];

  it("is its name without regard to case, by its Excel row, and leaves the department out where one has the name", () => {
    expect(subjects(["SI  Cepat", "Dinas A"], ["Lapor", "Dinas B"])).toEqual([
      [5, "si cepat"],
      [6, "lapor"],
    ]);
  });

  it("is told apart by the department where two departments have the name", () => {
    const [[, a], [, b]] = subjects(["Lapor", "Dinas A"], ["LAPOR", "Dinas B"]) as [[number, string], [number, string]];
    expect([a, b]).toEqual(["lapor@dinas a", "lapor@dinas b"]);
  });

  it("is its place among how many within one department", () => {
    expect(subjects(["Lapor", "Dinas A"], ["Lapor", "Dinas A"]).map(([, subject]) => subject)).toEqual([
      "lapor#1/2",
      "lapor#2/2",
    ]);
    expect(
      subjects(["Lapor", "Dinas A"], ["Lapor", "Dinas B"], ["Lapor", "Dinas A"]).map(([, subject]) => subject),
    ).toEqual(["lapor@dinas a#1/2", "lapor@dinas b", "lapor@dinas a#2/2"]);
  });
});

test("the predikat of an index of 2026 begins at 65,01 and 40,01, and is unknown without SPD", () => {
  const analysis = (spd: number | null) => ({ claimed: { spd }, rules: ruleSet(2026) }) as Analysis;
  expect([65.01, 65, 40.01, 40].map((index) => predicateAt(analysis(1), index))).toEqual([
    "Sangat Inovatif",
    "Inovatif",
    "Inovatif",
    "Kurang Inovatif",
  ]);
  expect(predicateAt(analysis(null), 65.01)).toBeNull();
});
