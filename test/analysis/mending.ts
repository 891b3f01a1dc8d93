import fc from "fast-check";
import { analyze } from "../../src/analysis/index";
import type { Analysis } from "../../src/analysis/types";
import type { Finding } from "../../src/checks/types";
import { sidIndicators, spdIndicators } from "../../src/rules/index";
import type { CellValue } from "../../src/workbook/types";
import { context, rules, type RecordSpec, type TableSpec } from "../checks/build";

export const FIRST_ROW = 5;
export const SID = sidIndicators(rules).map(({ id }) => id);
const SPD = spdIndicators(rules).map(({ id }) => id);
const AFFAIRS = ["Kesehatan", "Pendidikan", "Sosial", "Perumahan Rakyat", "Pekerjaan Umum", "Pertanian"];

/** @param spec its rules are those of 2026 unless it says otherwise */
export function analysisOf(spec: TableSpec): Analysis {
  const { innovations, spd, opd } = context(spec);
  return analyze({ innovations, spd, opd, rules: spec.rules ?? rules });
}

/** A cell that shows a fault, as text that every column may hold. */
export const proofs = fc.constantFrom<CellValue>(
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
export const cell = fc.record({
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
export const tables = fc
  .record({
    records: fc.oneof(
      { weight: 12, arbitrary: fc.array(record, { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(record, { minLength: 12, maxLength: 13 }) },
    ),
    nameless: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(record, { minLength: 1, maxLength: 2 }) },
    ),
    spd: fc.option(spd, { nil: undefined }),
  })
  .map(({ records, nameless, spd: rows }): TableSpec => ({ records, nameless, ...(rows && { spd: rows }) }));

function without<Value>(all: Partial<Record<string, Value>> | undefined, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(all ?? {}).filter(([other]) => other !== key)) as Record<string, Value>;
}

/** Whether the cell of the level is the one that is at fault. */
function isLevelFault({ code, header }: Finding): boolean {
  return header.startsWith("level ") || code === "mandatory-missing" || code === "spd-level-invalid";
}

/** The table with a name in one of the rows that have none; it stands below the others, so it is theirs to go last. */
function named(spec: TableSpec, row: number): TableSpec {
  const at = row - FIRST_ROW - spec.records.length;
  const nameless = spec.nameless ?? [];
  return { ...spec, records: [...spec.records, nameless[at]!], nameless: nameless.filter((_, i) => i !== at) };
}

/** Does what a finding asks for, and nothing else: a level of 3, evidence that stands, a field as the form takes it. */
export function mended(spec: TableSpec, finding: Finding): TableSpec {
  const { innovationRow, indicator: id, header } = finding;
  if (finding.code === "name-missing") return named(spec, finding.row);
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
export function proved(spec: TableSpec, { innovationRow, indicator: id }: Finding): TableSpec {
  if (id === undefined) return spec;
  if (innovationRow === null) return { ...spec, spd: { ...spec.spd, [id]: { level: spec.spd![id]!.level! } } };
  const at = innovationRow - FIRST_ROW;
  const records = spec.records.map((one, i) => (i === at ? { ...one, evidence: without(one.evidence, id) } : one));
  return { ...spec, records };
}

export const isError = ({ severity }: Finding): boolean => severity === "error";

/** All errors of a row that does not count, or of the cell. */
export function obstacles(analysis: Analysis, finding: Finding): Finding[] {
  const { innovationRow, indicator } = finding;
  const row = analysis.innovations.find((one) => one.row === innovationRow);
  // An innovation that is left out is not judged.
  if (!row && innovationRow !== null) return [];
  if (!row) {
    return analysis.findings.filter((one) => isError(one) && one.innovationRow === null && one.indicator === indicator);
  }
  return row.findings.filter((one) => isError(one) && (!row.eligible || one.indicator === indicator));
}
