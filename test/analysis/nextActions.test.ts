import fc from "fast-check";
import { nextActions } from "../../src/analysis/nextActions";
import { bringsPoints } from "../../src/checks/findingOrder";
import type { Finding } from "../../src/checks/types";
import { region } from "../property/regions";
import { analyzeWorkbook, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";

const of = (rows: readonly RowSpec[]): ReturnType<typeof analyzeWorkbook> =>
  analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2)));

test("the same document for several innovations is one action, and brings what it says", () => {
  const rows: RowSpec[] = ["Satu", "Dua", "Tiga"].map((name) => ({ name, evidence: { "21": "" } }));
  const before = of(rows);
  const first = nextActions(before, 5).find(({ kind }) => kind === "same");
  expect(first?.findings).toHaveLength(3);
  const after = of(rows.map(({ name }) => ({ name })));
  expect(after.evidenced!.index - before.evidenced!.index).toBeCloseTo(first!.points, 9);
});

test("all that keeps an innovation out is one action, and brings what it says", () => {
  const rows: RowSpec[] = [
    { name: "Satu" },
    { name: "Dua", stage: "Uji Coba", application: 40000, evidence: { "20": "" } },
  ];
  const before = of(rows);
  const [first] = nextActions(before, 5);
  expect(first!.kind).toBe("together");
  const mended = of([rows[0]!, { name: "Dua" }]);
  expect(mended.evidenced!.index - before.evidenced!.index).toBeCloseTo(first!.points, 9);
});

test("nothing to mend, nothing to do", () => {
  const affairs = [
    "Pendidikan",
    "Kesehatan",
    "Pekerjaan Umum dan Penataan Ruang",
    "Perumahan Rakyat dan Kawasan Permukiman",
    "Sosial",
  ];
  expect(nextActions(of(affairs.map((affair) => ({ name: affair, affair }))), 5)).toEqual([]);
});

test("every finding that brings points is in one action at the most, dearest first, and all bring points", () => {
  fc.assert(
    fc.property(region, (rows) => {
      const analysis = of(rows);
      const all = nextActions(analysis, Infinity);
      const listed = all.flatMap(({ findings }) => findings);
      expect(new Set(listed).size).toBe(listed.length);
      expect(listed.every(bringsPoints)).toBe(true);
      expect(all.map(({ points }) => points)).toEqual(all.map(({ points }) => points).sort((a, b) => b - a));
      expect(nextActions(analysis, 2)).toEqual(all.slice(0, 2));
      const alone = Math.max(0, ...analysis.findings.map(({ points = 0, together = 0 }) => Math.max(points, together)));
      if (alone >= 0.005) expect(all[0]!.points).toBeGreaterThanOrEqual(alone - 1e-9);
    }),
    { numRuns: 40 },
  );
});

describe("findings become actions", () => {
  const finding = (of: Partial<Finding>): Finding => ({
    ...{ code: "evidence-missing", sheet: "Data", row: 2, column: 3, header: "", params: {}, effect: "level" },
    ...{ innovationRow: of.row ?? 2, severity: "error", address: "", indicator: "sdm" },
    ...of,
  });
  const actions = (
    ...findings: Partial<Finding>[]
  ): [kind: string, points: number, upTo: boolean, findings: number][] =>
    nextActions({ findings: findings.map(finding) }, Infinity).map((one) => [
      one.kind,
      one.points,
      one.upTo,
      one.findings.length,
    ]);
  const inTheWay: Partial<Finding> = { effect: "row", points: 0, together: 3, others: 1 };

  test.each<[string, Partial<Finding>[], ReturnType<typeof actions>]>([
    ["one", [{ points: 1 }], [["alone", 1, false, 1]]],
    ["one whose value is open", [{ points: 1, upTo: true }], [["alone", 1, true, 1]]],
    ["the same of two rows", [{ points: 1 }, { row: 3, points: 2 }], [["same", 3, false, 2]]],
    ["the same, of one the value is open", [{ points: 1 }, { row: 3, points: 2, upTo: true }], [["same", 3, true, 2]]],
    [
      "two indicators of a row",
      [{ points: 1 }, { indicator: "video", points: 2 }],
      [
        ["alone", 2, false, 1],
        ["alone", 1, false, 1],
      ],
    ],
    ["what keeps a row out", [inTheWay, { ...inTheWay, code: "date-unreadable" }], [["together", 3, false, 2]]],
    [
      "what keeps a row out, of one the value is open",
      [inTheWay, { ...inTheWay, code: "date-unreadable", upTo: true }],
      [["together", 3, true, 2]],
    ],
    ["what keeps a row out by itself", [{ effect: "row", points: 3, together: 3 }], [["alone", 3, false, 1]]],
    ["the same with an open value", [{ effect: "row", points: 3, together: 3, upTo: true }], [["alone", 3, true, 1]]],
    [
      "a row that is out, and a level of it",
      [inTheWay, { points: 0, together: 3, others: 1 }],
      [["together", 3, false, 2]],
    ],
    [
      "two cells of a row that counts",
      [
        { points: 0, together: 1, others: 1 },
        { indicator: "video", points: 0, together: 2, others: 1 },
      ],
      [
        ["together", 2, false, 1],
        ["together", 1, false, 1],
      ],
    ],
    [
      "two rows of the region, which are no innovations",
      [
        { innovationRow: null, points: 1 },
        { innovationRow: null, row: 3, points: 2 },
      ],
      [
        ["alone", 2, false, 1],
        ["alone", 1, false, 1],
      ],
    ],
    [
      "two findings of an indicator of the region, which stand in each other's way",
      [
        { innovationRow: null, points: 0, together: 2, others: 1 },
        { innovationRow: null, column: 4, points: 0, together: 2, others: 1 },
      ],
      [["together", 2, false, 2]],
    ],
    ["what brings less than is shown", [{ points: 0.004 }], []],
    ["what lowers the strict index alone", [{ points: 0, strictPoints: 2 }], []],
  ])("%s", (_, findings, expected) => expect(actions(...findings)).toEqual(expected));
});
