import fc from "fast-check";
import { analyze } from "../../src/analysis/index";
import { worthTogether } from "../../src/analysis/worth/worthTogether";
import type { Finding } from "../../src/checks/types";
import { rules, type TableSpec } from "../checks/build";
import { analysisOf, FIRST_ROW, isError, mended, obstacles, proved, SID, tables } from "./mending";

const index = (table: TableSpec): number => analysisOf(table).evidenced!.index;

function mendAll(spec: TableSpec, findings: readonly Finding[]): TableSpec {
  return findings.reduce(mended, spec);
}

test("any findings mended at once: the rise of the index of a copy in which all of them are mended", () => {
  let several = 0;
  fc.assert(
    fc.property(tables, fc.infiniteStream(fc.boolean()), (spec, coins) => {
      const before = analysisOf(spec);
      const chosen = before.findings.filter((finding) => isError(finding) && coins.next().value);
      const rise = index(mendAll(spec, chosen)) - before.evidenced!.index;
      const { points = 0 } = worthTogether(before, chosen);
      // A row that gets a name may lower the index; then what it brings with the rest is said.
      expect(points).toBeCloseTo(Math.max(0, rise), 9);
      if (chosen.length > 1) several += 1;
    }),
    { numRuns: 300 },
  );
  expect(several).toBeGreaterThan(100);
});

test("of one finding it is what the finding says itself", () => {
  fc.assert(
    fc.property(tables, (spec) => {
      const before = analysisOf(spec);
      for (const finding of before.findings) {
        const { points, strictPoints, together } = worthTogether(before, [finding]);
        if ((finding.points ?? 0) > 0) expect(points).toBeCloseTo(finding.points!, 9);
        else if ((finding.together ?? 0) > 0) expect(together).toBeCloseTo(finding.together!, 9);
        else expect(strictPoints ?? 0).toBeCloseTo(finding.strictPoints ?? 0, 9);
        if (finding.points === undefined) expect(points).toBeUndefined();
      }
    }),
    { numRuns: 200 },
  );
});

test("where nothing is gained by them alone: with all errors that stand in their way", () => {
  let hidden = 0;
  fc.assert(
    fc.property(tables, (spec) => {
      const before = analysisOf(spec);
      const named = before.findings.filter(({ code }) => code !== "name-missing");
      for (const code of new Set(named.filter(isError).map((finding) => finding.code))) {
        const group = named.filter((finding) => isError(finding) && finding.code === code);
        const worth = worthTogether(before, group);
        if (worth.together === undefined) continue;
        const all = new Set(group.flatMap((finding) => obstacles(before, finding)));
        const prove = (table: TableSpec, one: Finding): TableSpec => proved(mended(table, one), one);
        const first = [...all].reduce(prove, spec);
        const then = analysisOf(first);
        const revealed = new Set(group.flatMap((finding) => obstacles(then, finding)));
        const every = [...revealed].reduce(prove, first);
        expect([code, worth.together]).toEqual([code, expect.closeTo(index(every) - before.evidenced!.index, 9)]);
        expect(worth.others).toBe([...all].filter((one) => !group.includes(one)).length);
        hidden += 1;
      }
    }),
    { numRuns: 200 },
  );
  expect(hidden).toBeGreaterThan(20);
});

test("two findings of one cell are no sum: each alone brings nothing, both bring the level", () => {
  const [id] = SID as [string];
  const spec: TableSpec = { records: [{ levels: { [id]: 2 }, evidence: { [id]: "menyusul; rekap.exe" } }] };
  const before = analysisOf(spec);
  const errors = before.findings.filter((one) => isError(one) && one.innovationRow === FIRST_ROW);
  const { points } = worthTogether(before, errors);
  expect(points).toBeGreaterThan(0);
  expect(points).toBeCloseTo(index(mendAll(spec, errors)) - before.evidenced!.index, 9);
});

test("nothing is made up for findings of another reading, for none, and for what has no number", () => {
  const before = analysisOf({ records: [{}] });
  expect(worthTogether({ findings: [] }, before.findings)).toEqual({});
  expect(worthTogether(before, [])).toEqual({});
  expect(typeof analyze).toBe("function");
  expect(rules.year).toBe(2026);
});
