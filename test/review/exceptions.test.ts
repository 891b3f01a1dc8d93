import fc from "fast-check";
import {
  exceptionFor,
  exceptionsFit,
  LONGEST_REASON,
  reasonProblem,
  withException,
  withoutException,
  type Exception,
} from "../../src/review/index";
import type { RuleSet } from "../../src/rules/types";
import { rules2026, type RowSpec } from "../support/workbooks";
import { accepting, found, region, reviewed } from "./support/reviewed";

const CODE = "evidence-missing";

/** Two innovations, the first without proof for indicator 29. */
const rows = (change: Partial<RowSpec> = {}): RowSpec[] => [
  { name: "SIPANDU", evidence: { "29": "" }, ...change },
  { name: "Bank Sampah", affair: "Sosial" },
];

const before = reviewed(region(rows()));
const exception = accepting(before, found(before, CODE));

function states(review: ReturnType<typeof reviewed>): [number, number, number] {
  return [review.accepted.length, review.changed.length, review.orphans.length];
}

test("an accepted finding is counted apart with its reason, date and initials, and stays in the analysis", () => {
  const review = reviewed(region(rows()), { exceptions: [exception] });
  expect(states(review)).toEqual([1, 0, 0]);
  expect(review.accepted[0]).toMatchObject({
    finding: { code: CODE },
    exception: { reason: "sudah diperiksa", date: "2026-04-29", by: "AB", innovation: "SIPANDU" },
  });
  expect(review.keyed).toHaveLength(before.keyed.length);
});

test("sorting, inserted rows and columns, other wording of the header and white space change nothing", () => {
  const sorted = [rows()[1]!, { name: "Baru Sekali", affair: "Pendidikan" }, rows()[0]!];
  expect(states(reviewed(region(sorted), { exceptions: [exception] }))).toEqual([1, 0, 0]);

  const shifted = region(rows({ evidence: { "29": "  " }, name: " sipandu " }));
  const [inovasi] = shifted.sheets;
  inovasi!.values = inovasi!.values.map((row, i) => [i === 0 ? "Catatan" : "x", ...row]);
  expect(states(reviewed(shifted, { exceptions: [exception] }))).toEqual([1, 0, 0]);
});

test("a cell with another defect: the old finding is gone, the new one is open", () => {
  const review = reviewed(region(rows({ evidence: { "29": "menyusul" } })), { exceptions: [exception] });
  expect(states(review)).toEqual([0, 0, 1]);
  expect(found(review, "evidence-placeholder", "SIPANDU").finding.severity).toBe("error");
});

function levelsWith(key: string, level: number): Record<string, number> {
  const all = rules2026.indicators.filter(({ aspect }) => aspect === "SID").map((one) => [one.key, 2]);
  return { ...(Object.fromEntries(all) as Record<string, number>), [key]: level };
}

test("a changed level suspends, and the level typed back brings the acceptance back", () => {
  const changed = reviewed(region(rows({ levels: levelsWith("29", 3) })), { exceptions: [exception] });
  expect(states(changed)).toEqual([0, 1, 0]);
  expect(states(reviewed(region(rows()), { exceptions: [exception] }))).toEqual([1, 0, 0]);
});

test("another cell of the row is another matter", () => {
  const review = reviewed(region(rows({ levels: levelsWith("17", 3) })), { exceptions: [exception] });
  expect(states(review)).toEqual([1, 0, 0]);
});

test("a finding that got worse is looked at again", () => {
  const severe: RuleSet = { ...rules2026, checks: { ...rules2026.checks, [CODE]: "warning" } };
  expect(states(reviewed(region(rows()), { exceptions: [exception] }, { rules: severe }))).toEqual([0, 1, 0]);
});

test("a mended finding leaves its acceptance as an orphan, until somebody takes it away", () => {
  const review = reviewed(region(rows({ evidence: {} })), { exceptions: [exception] });
  expect(states(review)).toEqual([0, 0, 1]);
  expect(review.orphans).toEqual([exception]);
  expect(withoutException([exception], exception)).toEqual([]);
});

test("innovations of one name: each acceptance stays with the cells it was given for", () => {
  const twins = (first: string, second: string): RowSpec[] => [
    { name: "Kembar", evidence: { "29": first, "17": "ada" } },
    { name: "Kembar", evidence: { "29": second } },
  ];
  const now = reviewed(region(twins("", "")));
  const both = now.keyed.filter(({ finding }) => finding.code === CODE);
  expect(both.map(({ subject }) => subject.ordinal)).toEqual([1, 2]);
  const given = accepting(now, both[0]!);
  const review = reviewed(region(twins("", "")), { exceptions: [given] });
  expect(states(review)).toEqual([1, 0, 0]);
  const mended = reviewed(region(twins("x.jpg", "")), { exceptions: [given] });
  // Which of two equal cells was meant nobody can tell: the acceptance holds for the one that is left.
  expect(states(mended)).toEqual([1, 0, 0]);
});

test("an exception changes no score", () => {
  const review = reviewed(region(rows()), { exceptions: [exception] });
  expect(review.keyed.map(({ finding }) => finding.points)).toEqual(before.keyed.map(({ finding }) => finding.points));
});

test("a renewed acceptance takes the place of the suspended one", () => {
  const changed = reviewed(region(rows({ levels: levelsWith("29", 3) })), { exceptions: [exception] });
  const renewed = accepting(changed, changed.changed[0]!, "masih berlaku");
  const kept = withException([exception], renewed, changed.changed[0]!.exception);
  expect(kept).toEqual([renewed]);
  expect(states(reviewed(region(rows({ levels: levelsWith("29", 3) })), { exceptions: kept }))).toEqual([1, 0, 0]);
});

test("a reason is needed, with an end; initials are short", () => {
  expect(reasonProblem("  ")).toBe("missing");
  expect(reasonProblem("x".repeat(LONGEST_REASON))).toBeNull();
  expect(reasonProblem("x".repeat(LONGEST_REASON + 1))).toBe("too-long");
  const keyed = found(before, CODE);
  expect(() => exceptionFor(keyed, before.prints, { reason: " ", date: "2026-04-29" })).toThrow(RangeError);
  const long = exceptionFor(keyed, before.prints, { reason: " ya ", date: "2026-04-29", by: " ABCDEFGHIJ " });
  expect(long).toMatchObject({ reason: "ya", by: "ABCDEFGH" });
  expect(exceptionFor(keyed, before.prints, { reason: "ya", date: "2026-04-29", by: " " })).not.toHaveProperty("by");
});

test("there is an end to what a workbook keeps", () => {
  const many = (count: number): Exception[] => Array.from({ length: count }, () => exception);
  expect(exceptionsFit(many(100))).toBe(true);
  expect(exceptionsFit(many(2_000))).toBe(false);
});

test("whatever is accepted and however rows are sorted: every finding is open or accepted, never both, never lost", () => {
  const names = ["Satu", "Dua", "Tiga", "Empat"];
  const spec = fc.record({ name: fc.constantFrom(...names), gap: fc.constantFrom("17", "18", "29", "") });
  fc.assert(
    fc.property(
      fc.array(spec, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(), { maxLength: 5 }),
      (specs, picks) => {
        const data = specs.map(({ name, gap }): RowSpec => ({ name, evidence: gap === "" ? {} : { [gap]: "" } }));
        const plain = reviewed(region(data));
        const chosen = [...new Set(picks.map((pick) => pick % plain.keyed.length))].map((i) => plain.keyed[i]!);
        const exceptions = chosen.map((keyed) => accepting(plain, keyed));
        for (const order of [data, [...data].reverse()]) {
          const review = reviewed(region(order), { exceptions });
          const keys = [...review.accepted, ...review.changed].map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          expect(review.accepted.length + review.changed.length + review.orphans.length).toBe(exceptions.length);
          expect(review.keyed).toHaveLength(plain.keyed.length);
        }
        expect(reviewed(region(data), { exceptions }).accepted).toHaveLength(exceptions.length);
      },
    ),
    { numRuns: 40 },
  );
});
