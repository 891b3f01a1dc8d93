import fc from "fast-check";
import type { Analysis } from "../../src/analysis/types";
import type { Finding } from "../../src/checks/types";
import type { CellValue, FieldId } from "../../src/workbook/types";
import { WORKBOOK_CODES } from "../../src/checks/codes.generated";
import { SEVERITIES } from "../../src/rules/facts";
import type { RuleSet } from "../../src/rules/types";
import { rules, type RecordSpec, type TableSpec } from "../checks/build";
import { analysisOf, cell, FIRST_ROW, isError, mended, obstacles, proofs, proved, SID, tables } from "./mending";

/** Mends every error in a copy, alone and with all that stands in its way, and compares. @returns their codes */
function expectMeasured(spec: TableSpec): string[] {
  const before = analysisOf(spec);
  const index = (table: TableSpec): number => analysisOf(table).evidenced!.index;
  const errors = before.findings.filter(isError);
  for (const finding of errors) {
    const alone = index(mended(spec, finding)) - before.evidenced!.index;
    expect([finding.code, finding.points]).toEqual([finding.code, expect.closeTo(alone, 9)]);
    const mend = (table: TableSpec, ones: Finding[]): TableSpec =>
      ones.reduce((done, one) => proved(mended(done, one), one), table);
    const nameless = finding.code === "name-missing";
    const start = nameless ? mended(spec, finding) : spec;
    const one = nameless ? { ...finding, innovationRow: FIRST_ROW + spec.records.length } : finding;
    const all = obstacles(analysisOf(start), one);
    // The dates of an innovation are asked for once its stage is one that is scored.
    const first = mend(start, all);
    const every = mend(first, obstacles(analysisOf(first), one));
    expect([finding.code, finding.together]).toEqual([
      finding.code,
      expect.closeTo(index(every) - before.evidenced!.index, 9),
    ]);
    expect(finding.others).toBe(nameless ? all.length : all.length - 1);
  }
  return errors.map(({ code }) => code);
}

test("what a finding is worth is the rise of the index when it is mended, alone and together", () => {
  let errors = 0;
  fc.assert(
    fc.property(tables, (spec) => {
      errors += expectMeasured(spec).length;
    }),
    { numRuns: 200 },
  );
  expect(errors).toBeGreaterThan(500);
});

test("a row with every defect at once: nothing alone brings it back, everything together does", () => {
  const levels = ["x", 7, "#REF!", 3, 2, 1, ""] as const;
  const proof = ["menyusul", "ada", "rekap.exe", "htp://x", "#N/A", "", 1, "C:\\bukti.pdf"] as const;
  const every: RecordSpec = {
    fields: {
      tahapan: "Inisiatif",
      penerapan: "entah",
      ujiCoba: "entah",
      tujuan: "#REF!",
      rancangBangun: "terlalu pendek",
      jenis: "",
      urusan: "Kesehatan",
    },
    levels: Object.fromEntries(SID.map((id, i) => [id, levels[i % levels.length]!])),
    evidence: Object.fromEntries(SID.map((id, i) => [id, proof[i % proof.length]!])),
  };
  const spec: TableSpec = { records: [{}, every] };
  const codes = expectMeasured(spec);
  expect(new Set(codes).size).toBeGreaterThan(8);
  const own = analysisOf(spec).findings.filter((one) => isError(one) && one.innovationRow === FIRST_ROW + 1);
  expect(own.length).toBeGreaterThan(20);
  expect(own.every(({ points, together }) => points === 0 && (together ?? 0) > 0)).toBe(true);
});

/** Those whose mending touches no other row. */
const OWN_DOUBTS = new Set(["letter-incomplete", "document-below-level", "evidence-too-few", "evidence-no-file"]);

test("a doubt is worth nothing now, and the rise of the strict index when it is settled", () => {
  let doubtful = 0;
  fc.assert(
    fc.property(tables, (spec) => {
      const before = analysisOf(spec);
      for (const finding of before.findings.filter(
        ({ code, severity }) => severity === "warning" && OWN_DOUBTS.has(code),
      )) {
        doubtful++;
        const after = analysisOf(mended(spec, finding));
        const others = before.findings.filter(
          (one) => one.address === finding.address && one.severity === "warning" && one.code !== finding.code,
        );
        if (others.length > 0) continue;
        expect(finding.points).toBe(0);
        expect([finding.code, finding.strictPoints]).toEqual([
          finding.code,
          expect.closeTo(after.strict!.index - before.strict!.index, 9),
        ]);
      }
    }),
    { numRuns: 200 },
  );
  expect(doubtful).toBeGreaterThan(10);
});

/**
 * The table after everything that is refused has been blanked; of a level that its evidence proves in part, when an office
 * has made that an error, the part above is.
 */
function blanked(spec: TableSpec, analysis: Analysis): TableSpec {
  const left = new Map<string, { finding: Finding; level: number }>();
  for (const finding of analysis.findings.filter((one) => isError(one) && one.indicator !== undefined)) {
    const key = `${finding.innovationRow}|${finding.indicator}`;
    const level = Math.min(Number(finding.params["proven"] ?? 0), left.get(key)?.level ?? Infinity);
    left.set(key, { finding, level });
  }
  return [...left.values()].reduce((table, { finding: { innovationRow, indicator }, level }): TableSpec => {
    const id = indicator!;
    const now = (cells: { level: CellValue; evidence: CellValue }): typeof cells =>
      level > 0 ? { ...cells, level } : { level: "", evidence: "" };
    if (innovationRow === null) {
      const { level: typed = "", evidence = "" } = table.spd?.[id] ?? {};
      return { ...table, spd: { ...table.spd, [id]: now({ level: typed, evidence }) } };
    }
    const at = innovationRow - FIRST_ROW;
    const records = table.records.map((one, i) => {
      if (i !== at) return one;
      const cells = now({ level: one.levels?.[id] ?? "", evidence: one.evidence?.[id] ?? "" });
      return {
        ...one,
        levels: { ...one.levels, [id]: cells.level },
        evidence: { ...one.evidence, [id]: cells.evidence },
      };
    });
    return { ...table, records };
  }, spec);
}

/** Severities that an office chose for some of the kinds of findings, often for those that leave a part of a level. */
const choices = fc.dictionary(
  fc.oneof(fc.constantFrom(...WORKBOOK_CODES), fc.constantFrom("evidence-too-few", "document-below-level")),
  fc.constantFrom(...SEVERITIES),
  { maxKeys: 12 },
);

test.each<[string, fc.Arbitrary<RuleSet["checks"] | undefined>]>([
  ["the severities of the checks", fc.constant(undefined)],
  ["severities that an office chose", choices],
])("with %s, the evidenced index is the claimed one after everything refused has been blanked", (_which, chosen) => {
  fc.assert(
    fc.property(tables, chosen, (table, checks) => {
      const spec: TableSpec = checks ? { ...table, rules: { ...rules, checks } } : table;
      const before = analysisOf(spec);
      const after = analysisOf(blanked(spec, before));
      expect(after.evidenced!.index).toBeCloseTo(before.evidenced!.index, 9);
      for (const { eligible, maturity, evidencedMaturity } of after.innovations) {
        expect(evidencedMaturity).toBe(eligible ? maturity : 0);
      }
      expect(before.claimed.index).toBeGreaterThanOrEqual(before.evidenced!.index - 1e-9);
      expect(before.evidenced!.index).toBeGreaterThanOrEqual(before.strict!.index - 1e-9);
    }),
    { numRuns: 200 },
  );
});

test("a claim without proof never raises the evidenced or the strict index", () => {
  fc.assert(
    fc.property(tables, fc.nat(), cell, fc.constantFrom(1, 2, 3), proofs, (spec, row, { id }, level, evidence) => {
      const at = row % spec.records.length;
      const records = spec.records.map((one, i) =>
        i === at
          ? { ...one, levels: { ...one.levels, [id]: level }, evidence: { ...one.evidence, [id]: evidence } }
          : one,
      );
      const honest = spec.records.map((one, i) =>
        i === at ? { ...one, levels: { ...one.levels, [id]: "" }, evidence: { ...one.evidence, [id]: "" } } : one,
      );
      const before = analysisOf({ ...spec, records: honest });
      const after = analysisOf({ ...spec, records });
      expect(after.evidenced!.index).toBeLessThanOrEqual(before.evidenced!.index + 1e-9);
      expect(after.strict!.index).toBeLessThanOrEqual(before.strict!.index + 1e-9);
      const lost = (analysis: Analysis): number => analysis.claimed.index - analysis.evidenced!.index;
      expect(lost(after)).toBeGreaterThanOrEqual(lost(before) - 1e-9);
    }),
    { numRuns: 200 },
  );
});

test("a field of the form: what it names decides what it costs", () => {
  const fields: FieldId[] = ["tujuan", "anggaran"];
  const { evidenced, findings } = analysisOf({
    records: [{ fields: { tujuan: "" } }, {}],
    moreFields: fields.slice(1),
  });
  expect(evidenced).toMatchObject({ n: 2, counted: 1 });
  expect(findings.filter(({ severity }) => severity === "error").map(({ code, effect }) => [code, effect])).toEqual([
    ["field-missing", "row"],
  ]);
});
