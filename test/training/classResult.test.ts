import fc from "fast-check";
import { classResult } from "../../src/training/marking/classResult";
import type { MarkedFile } from "../../src/training/marking/types";
import { exercise, handedOut, marked, mend } from "./hands";

test("a class: order changes nothing, least understood first, equal files told", async () => {
  const made = exercise(20);
  const one = await handedOut(made, "Ani");
  mend(one, made, made.faults.slice(0, 6));
  const copy = await handedOut(made, "Bayu");
  mend(copy, made, made.faults.slice(0, 6));
  const other = exercise(21);
  const third = await handedOut(other, "Cahya");
  mend(third, other, other.faults);
  const files: MarkedFile[] = [
    await marked(one, "ani.xlsx"),
    await marked(copy, "bayu.xlsx"),
    await marked(third, "cahya.xlsx"),
    await marked(await handedOut(exercise(22), "Dewi"), "dewi.xlsx"),
    await marked(await handedOut(exercise(22), "Dewi"), "eka.xlsx"),
    { file: "rusak.xlsx", problem: { text: "problemNoCode" } },
  ];
  const result = classResult(files);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(classResult(shuffled)).toEqual(result);
    }),
  );
  expect(result.marks.map(({ name }) => name)).toEqual(["Ani", "Bayu", "Cahya", "Dewi", "Dewi"]);
  expect(result.mean).toBeCloseTo((50 + 50 + 100) / 5, 10);
  // Untouched files are equal, too, and that says nothing.
  expect(result.same.map((group) => group.map(({ file }) => file))).toEqual([["ani.xlsx", "bayu.xlsx"]]);
  const shares = result.kinds.map(({ understood, planted }) => understood / planted);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(result.kinds.reduce((sum, { planted }) => sum + planted, 0)).toBe(60);
  expect(result.unmarked).toEqual([{ file: "rusak.xlsx", problem: { text: "problemNoCode" } }]);
  expect(classResult([])).toEqual({ marks: [], unmarked: [], kinds: [], mean: null, same: [] });
});
