import { plan } from "../../src/planning/index";
import { analysisOf, type Region } from "./everyWay";

const KEYS = [5, 6].flatMap((number) => [
  `qualify:${number}`,
  ...["regulasi", "anggaran"].flatMap((key) => [1, 2, 3].map((to) => `${number}:${key}:${to}`)),
]);
/** Everything is off but these. */
const only = (...keep: string[]): Set<string> =>
  new Set([...KEYS, "spd:pad:1", "spd:pad:2", "spd:pad:3"].filter((key) => !keep.includes(key)));

// Level 2 of no. 16 brings 2 x 3, level 3 of no. 18 brings 3 x 2: the same. Both together take more documents than there are.
test.each([
  ["5:regulasi:2", "5:anggaran:3"],
  ["5:anggaran:3", "5:regulasi:2"],
  ["5:regulasi:2", "6:anggaran:3"],
  ["6:anggaran:3", "5:regulasi:2"],
])("of two steps that bring the same the cheaper one is taken: %s", (cheap, dear) => {
  const row: Region["rows"][number] = {
    eligible: true,
    faults: [],
    service: null,
    claimed: [2, 3],
    proved: [false, false],
  };
  const region: Region = { rows: [row, row], spd: 0, minBasicServices: 0, cap: 0, letters: null };
  const effort = new Map([
    [cheap, 2],
    [dear, 5],
  ]);
  const result = plan(analysisOf(region), { goal: { kind: "documents", count: 6 }, off: only(cheap, dear), effort });
  expect(result.steps.map(({ key }) => key)).toEqual([cheap]);
  expect(result.after).toBeCloseTo((6 / 2 / 250) * 100, 9);
});

// Either innovation opens the count score with an affair of its own; both together take more documents than there are.
test.each([
  ["qualify:5", "qualify:6"],
  ["qualify:6", "qualify:5"],
])("of two affairs that open the count score the cheaper one is taken: %s", (cheap, dear) => {
  const row: Region["rows"][number] = {
    eligible: false,
    faults: ["date"],
    service: null,
    claimed: [1, 0],
    proved: [true, false],
  };
  const rows = ["Pendidikan", "Kesehatan"].map((service) => ({ ...row, service }));
  const region: Region = { rows, spd: 0, minBasicServices: 1, cap: 4, letters: null };
  const effort = new Map([
    [cheap, 1],
    [dear, 3],
  ]);
  const result = plan(analysisOf(region), { goal: { kind: "documents", count: 3 }, off: only(cheap, dear), effort });
  expect(result.steps.map(({ key }) => key)).toEqual([cheap]);
  expect(result.after).toBeCloseTo(((0.38 + 3 / 2) / 250) * 100, 9);
});
