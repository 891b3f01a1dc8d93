import fc from "fast-check";
import { analyze } from "../../src/analysis/index";
import type { Analysis } from "../../src/analysis/types";
import type { Finding } from "../../src/checks/types";
import { sidIndicators, spdIndicators } from "../../src/rules/index";
import type { CellValue, FieldId } from "../../src/workbook/types";
import { context, rules, type RecordSpec, type TableSpec } from "../checks/build";

const FIRST_ROW = 5;
const SID = sidIndicators(rules).map(({ id }) => id);
const SPD = spdIndicators(rules).map(({ id }) => id);
const AFFAIRS = ["Kesehatan", "Pendidikan", "Sosial", "Perumahan Rakyat", "Pekerjaan Umum", "Pertanian"];

function analysisOf(spec: TableSpec): Analysis {
  const { innovations, spd, opd } = context(spec);
  return analyze({ innovations, spd, opd, rules });
}

/** A cell that shows a fault, as text that every column may hold. */
const proofs = fc.constantFrom<CellValue>(
  "",
  "menyusul",
  "ada",
  "C:\\bukti.pdf",
  "rekap.exe",
  "htp://x",
  "#N/A",
  1,
  true,
);
const doubts = fc.constantFrom<CellValue>(
  "SK Bupati",
  "SK Dinas Nomor 5 Tahun 2024 tanggal 2 Mei 2024",
  "foto-satu.jpg",
);
const cell = fc.record({
  id: fc.constantFrom(...SID),
  level: fc.constantFrom<CellValue>("", 0, 1, 2, 3, "x", 7, "#REF!"),
  proof: fc.oneof(fc.constant("good" as const), proofs, doubts),
});
const profile = fc.record(
  {
    tahapan: fc.constantFrom("Penerapan", "Inisiatif", ""),
    penerapan: fc.constantFrom<CellValue>("1 Juni 2024", "1 Juni 2027", "1 Juni 2001", "", "entah", "#N/A"),
    ujiCoba: fc.constantFrom<CellValue>("1 Maret 2024", "1 Maret 2025", "", "entah"),
    tujuan: fc.constantFrom<CellValue>("Cepat", "", "#REF!"),
    rancangBangun: fc.constantFrom<CellValue>("terlalu pendek", ""),
    jenis: fc.constantFrom<CellValue>("Digital", "", "Lain"),
  },
  { requiredKeys: [] },
);
const record = fc
  .record({
    cells: fc.array(cell, { maxLength: 5 }),
    fields: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: profile }),
    urusan: fc.constantFrom(...AFFAIRS),
    included: fc.constantFrom(true, true, true, true, false),
  })
  .map(({ cells, fields, urusan, included }): RecordSpec => ({
    included,
    fields: { ...fields, urusan },
    levels: Object.fromEntries(cells.map(({ id, level }) => [id, level])),
    evidence: Object.fromEntries(cells.flatMap(({ id, proof }) => (proof === "good" ? [] : [[id, proof]]))),
  }));
const spd = fc
  .array(
    fc.record({
      id: fc.constantFrom(...SPD),
      level: fc.constantFrom<CellValue>("", 1, 3, "x", "#N/A"),
      evidence: fc.constantFrom<CellValue | undefined>(undefined, "", "menyusul"),
    }),
    { maxLength: 5 },
  )
  .map((rows) =>
    Object.fromEntries(
      rows.map(({ id, level, evidence }) => [id, evidence === undefined ? { level } : { level, evidence }]),
    ),
  );
/** Below and above the divisor of 12. */
const tables = fc
  .record({
    records: fc.oneof(
      { weight: 12, arbitrary: fc.array(record, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(record, { minLength: 12, maxLength: 13 }) },
    ),
    spd: fc.option(spd, { nil: undefined }),
  })
  .map(({ records, spd: rows }): TableSpec => ({ records, ...(rows && { spd: rows }) }));

function without<Value>(all: Partial<Record<string, Value>> | undefined, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(all ?? {}).filter(([other]) => other !== key)) as Record<string, Value>;
}

/** Whether the cell of the level is the one that is at fault. */
function isLevelFault({ code, header }: Finding): boolean {
  return header.startsWith("level ") || code === "mandatory-missing" || code === "spd-level-invalid";
}

/** Does what a finding asks for, and nothing else: a level of 3, evidence that stands, a field as the form takes it. */
function mended(spec: TableSpec, finding: Finding): TableSpec {
  const { innovationRow, indicator: id, header } = finding;
  if (innovationRow === null) {
    const row = spec.spd![id!]!;
    const level = isLevelFault(finding) || header === "Level" ? 3 : row.level!;
    return { ...spec, spd: { ...spec.spd, [id!]: level === row.level ? { level } : { ...row, level } } };
  }
  const at = innovationRow - FIRST_ROW;
  const before = spec.records[at]!;
  let after: RecordSpec;
  if (id === undefined) after = { ...before, fields: without(before.fields, header) };
  else if (isLevelFault(finding)) {
    // An Excel error in the evidence is a finding of its own.
    const filled = finding.code === "mandatory-missing" && before.evidence?.[id] !== "#N/A";
    const evidence = filled ? without(before.evidence, id) : (before.evidence ?? {});
    after = { ...before, levels: { ...before.levels, [id]: 3 }, evidence };
  } else after = { ...before, evidence: without(before.evidence, id) };
  const records = spec.records.map((one, i) => (i === at ? after : one));
  return { ...spec, records };
}

/** The same with the document of a level that nobody could read, which `together` takes as given. */
function proved(spec: TableSpec, { innovationRow, indicator: id }: Finding): TableSpec {
  if (id === undefined) return spec;
  if (innovationRow === null) return { ...spec, spd: { ...spec.spd, [id]: { level: spec.spd![id]!.level! } } };
  const at = innovationRow - FIRST_ROW;
  const records = spec.records.map((one, i) => (i === at ? { ...one, evidence: without(one.evidence, id) } : one));
  return { ...spec, records };
}

const isError = ({ severity }: Finding): boolean => severity === "error";

/** All errors of a row that does not count, or of the cell. */
function obstacles(analysis: Analysis, finding: Finding): Finding[] {
  const { innovationRow, indicator } = finding;
  const row = analysis.innovations.find((one) => one.row === innovationRow);
  if (!row) {
    return analysis.findings.filter((one) => isError(one) && one.innovationRow === null && one.indicator === indicator);
  }
  return row.findings.filter((one) => isError(one) && (!row.eligible || one.indicator === indicator));
}

/** Mends every error in a copy, alone and with all that stands in its way, and compares. @returns their codes */
function expectMeasured(spec: TableSpec): string[] {
  const before = analysisOf(spec);
  const index = (table: TableSpec): number => analysisOf(table).evidenced!.index;
  const errors = before.findings.filter(isError);
  for (const finding of errors) {
    const alone = index(mended(spec, finding)) - before.evidenced!.index;
    expect([finding.code, finding.points]).toEqual([finding.code, expect.closeTo(alone, 9)]);
    const all = obstacles(before, finding);
    const mend = (table: TableSpec, ones: Finding[]): TableSpec =>
      ones.reduce((done, one) => proved(mended(done, one), one), table);
    // The dates of an innovation are asked for once its stage is one that is scored.
    const first = mend(spec, all);
    const every = mend(first, obstacles(analysisOf(first), finding));
    expect([finding.code, finding.together]).toEqual([
      finding.code,
      expect.closeTo(index(every) - before.evidenced!.index, 9),
    ]);
    expect(finding.others).toBe(all.length - 1);
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

/** The table after everything that is refused has been blanked. */
function blanked(spec: TableSpec, analysis: Analysis): TableSpec {
  const refused = analysis.findings.filter((one) => isError(one) && one.indicator !== undefined);
  return refused.reduce((table, { innovationRow, indicator }): TableSpec => {
    const id = indicator!;
    if (innovationRow === null) return { ...table, spd: { ...table.spd, [id]: { level: "", evidence: "" } } };
    const at = innovationRow - FIRST_ROW;
    const records = table.records.map((one, i) =>
      i === at ? { ...one, levels: { ...one.levels, [id]: "" }, evidence: { ...one.evidence, [id]: "" } } : one,
    );
    return { ...table, records };
  }, spec);
}

test("the evidenced index is the claimed one after everything refused has been blanked", () => {
  fc.assert(
    fc.property(tables, (spec) => {
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
