import {
  choiceKey,
  cellOfKey,
  changeFrom,
  countChoices,
  NO_CHOICES,
  REGION,
  simulate,
  type Choices,
} from "../../src/simulation/index";
import { subjectsOf } from "../../src/analysis/subjects";
import { analyzeWorkbook, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { eight } from "../analysis/years";

const run = (rows: RowSpec[]) => analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2)));
const choose = (change: Partial<Choices>): Choices => ({ ...NO_CHOICES, ...change });

test("a subject is the name without case and punctuation; equal names are counted, and how many they are", () => {
  const analysis = run([{ name: "SI-PANDU" }, { name: "Bank Sampah" }, { name: "si pandu" }]);
  const [first, second, third] = [...subjectsOf(analysis).values()];
  expect([first, third]).toEqual(["si pandu#1/2", "si pandu#2/2"]);
  expect(new Set([first, second, third, REGION]).size).toBe(4);
  expect(cellOfKey(choiceKey("a|b", "alat-kerja"))).toEqual({ subject: "a|b", id: "alat-kerja" });
});

test("the choices follow an innovation when rows are inserted and sorted", () => {
  const rows = eight();
  const before = run(rows);
  const chosen = subjectsOf(before).get(3)!;
  const choices = choose({
    without: new Set([chosen]),
    levels: new Map([[choiceKey(subjectsOf(before).get(2)!, "video"), 3]]),
    failed: new Set([choiceKey(REGION, "ripj")]),
  });
  const after = run([{ name: "Paling baru", affair: "Sosial" }, ...rows.slice().reverse()]);
  const { change, lost } = changeFrom(choices, after);
  expect(lost).toBe(0);
  expect([...change.without!]).toEqual([9]);
  expect([...change.rows!.keys()]).toEqual([10]);
  expect(change.rows!.get(10)!.levels!.get("video")).toBe(3);
  expect([...change.spd!.failed!]).toEqual(["ripj"]);
});

test("choices about what is not there are counted and change nothing", () => {
  const analysis = run(eight());
  const choices = choose({
    without: new Set(["tidak ada lagi"]),
    failed: new Set([choiceKey(subjectsOf(analysis).get(2)!, "ripj"), choiceKey(REGION, "video")]),
    levels: new Map([[choiceKey("tidak ada lagi", "video"), 3]]),
  });
  const { change, lost } = changeFrom(choices, analysis);
  expect(lost).toBe(4);
  expect(simulate(analysis, change)).toEqual({ claimed: analysis.claimed, evidenced: analysis.evidenced });
  const noRegion = analyzeWorkbook(workbook(wideSheet(eight())));
  expect(changeFrom(choose({ failed: new Set([choiceKey(REGION, "ripj")]) }), noRegion).lost).toBe(1);
});

test("counts what was chosen", () => {
  expect(countChoices(NO_CHOICES)).toBe(0);
  const all = choose({
    year: 2025,
    without: new Set(["a"]),
    failed: new Set(["a|b", "a|c"]),
    levels: new Map([["a|d", 1]]),
    acceptIneligible: true,
  });
  expect(countChoices(all)).toBe(6);
});
