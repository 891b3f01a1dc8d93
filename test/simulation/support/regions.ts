import fc from "fast-check";
import { analyze } from "../../../src/analysis/index";
import type { Analysis } from "../../../src/analysis/types";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { ruleYears, sidIndicators, spdIndicators } from "../../../src/rules/index";
import type { RuleSet } from "../../../src/rules/types";
import type { Change, Tried } from "../../../src/simulation/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, Level, SheetData } from "../../../src/workbook/types";
import { goodEvidence, rules2026, workbook } from "../../support/workbooks";

/** `measured`: wide, with a measured value that gives no. 24 a level where none is typed. */
export type Kind = "wide" | "measured" | "without evidence" | "recap";

export interface Row {
  name: string;
  opd: string;
  affair: string;
  stage: string;
  application: CellValue;
  included: boolean;
  maturity: CellValue;
  measured: CellValue;
  /** By indicator id. */
  levels: Record<string, CellValue>;
  evidence: Record<string, CellValue>;
}

export interface Region {
  kind: Kind;
  year: number;
  rows: Row[];
  /** By indicator id; `null`: no sheet about the region. */
  spd: Record<string, { level: CellValue; evidence: CellValue }> | null;
}

export const SID = sidIndicators(rules2026);
const SPD = spdIndicators(rules2026);
const MEASURED = SID.find(({ key }) => key === "24")!.id;

function proof(id: string, row: number): string {
  return goodEvidence(SID.find((indicator) => indicator.id === id)!.key, row);
}

const sheet = (name: string, values: CellValue[][]): SheetData => ({
  name,
  visible: true,
  top: 0,
  left: 0,
  values,
  merges: [],
  tables: [],
});

const PROFILE = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan Utama", "Tahapan", "Waktu Penerapan", "Diikutkan"];

function profileOf(row: Row, index: number): CellValue[] {
  return [index + 1, row.name, row.opd, row.affair, row.stage, row.application, row.included ? "Ya" : "Tidak"];
}

function innovationSheet({ kind, rows }: Region): SheetData {
  if (kind === "recap") {
    return sheet("Inovasi", [
      [...PROFILE, "Kematangan"],
      ...rows.map((row, index) => [...profileOf(row, index), row.maturity]),
    ]);
  }
  const proofs = kind !== "without evidence";
  // Named as levels: a column of nonsense values alone would not be taken for one.
  const header = SID.flatMap(({ key, name }) => [`Level ${key} ${name}`, ...(proofs ? [`Bukti ${key} ${name}`] : [])]);
  const measure = kind === "measured" ? ["Nilai Ukur 24"] : [];
  return sheet("Inovasi", [
    [...PROFILE, ...header, ...measure],
    ...rows.map((row, index) => [
      ...profileOf(row, index),
      ...SID.flatMap(({ id }) => [row.levels[id] ?? "", ...(proofs ? [row.evidence[id] ?? ""] : [])]),
      ...(kind === "measured" ? [row.measured] : []),
    ]),
  ]);
}

function spdSheet(spd: NonNullable<Region["spd"]>): SheetData {
  const rows = SPD.map(({ id, key, name }) => [key, name, spd[id]?.level ?? "", spd[id]?.evidence ?? ""]);
  return sheet("SPD", [["No", "Indikator", "Level", "Bukti"], ...rows]);
}

/** Reads and analyses a region as the pane does; innovations stand from row 2 on. */
export function analysisOf(region: Region, checks: NonNullable<RuleSet["checks"]> = {}): Analysis {
  const year = ruleSet(region.year);
  const rules = { ...year, checks: { ...year.checks, ...checks } };
  const data = workbook(innovationSheet(region), ...(region.spd ? [spdSheet(region.spd)] : []));
  const { innovations, spd, opd } = readWorkbook(data, rules);
  if (!innovations) throw new Error("no table");
  return analyze({ innovations, spd, opd, rules });
}

const evidenceText = (id: string): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.nat(500).map((row) => proof(id, row)) },
    { weight: 2, arbitrary: fc.constantFrom<CellValue>("", "menyusul", "C:\\Data\\bukti.pdf", "htp://salah", "x.exe") },
  );

const perIndicator = <T>(ids: readonly string[], value: (id: string) => fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, value(id)]))) as fc.Arbitrary<Record<string, T>>;

const sidIds = SID.map(({ id }) => id);
const spdIds = SPD.map(({ id }) => id);

const row: fc.Arbitrary<Row> = fc.record({
  name: fc.constantFrom("Antar Obat", "Bank Sampah", "Cerdas Desa", "Data Satu Pintu").map((name) => `${name} Warga`),
  opd: fc.constantFrom("Dinas Kesehatan", "Dinas Sosial", ""),
  affair: fc.constantFrom("Pendidikan", "Kesehatan", "Sosial", "Pariwisata", ""),
  stage: fc.constantFrom("Penerapan", "Penerapan", "Penerapan", "Uji Coba", ""),
  application: fc.constantFrom<CellValue>(45444, 44700, 44400, 45900, "entah", ""),
  included: fc.constantFrom(true, true, true, false),
  maturity: fc.constantFrom<CellValue>(0, 37.5, 80, 111, 300, "", "dua puluh"),
  measured: fc.constantFrom<CellValue>("", 3, 1, "banyak"),
  levels: perIndicator(sidIds, () => fc.constantFrom<CellValue>(0, 1, 2, 3, 1, 2, 3, "", "Level 2", 4, "x")),
  evidence: perIndicator(sidIds, evidenceText),
});

export const region: fc.Arbitrary<Region> = fc.record({
  kind: fc.constantFrom<Kind>("wide", "wide", "measured", "without evidence", "recap"),
  year: fc.constantFrom(...ruleYears()),
  rows: fc.array(row, { minLength: 1, maxLength: 5 }),
  spd: fc.option(
    perIndicator(spdIds, () =>
      fc.record({
        level: fc.constantFrom<CellValue>(0, 1, 2, 3, "", 5),
        evidence: fc.constantFrom<CellValue>("dokumen.pdf", "dokumen.pdf", "", "menyusul"),
      }),
    ),
  ),
});

const tried = (ids: readonly string[]): fc.Arbitrary<Tried> =>
  fc.record({
    levels: fc
      .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom<Level>(0, 1, 2, 3)), { maxLength: 3 })
      .map((pairs) => new Map(pairs)),
    failed: fc.array(fc.constantFrom(...ids), { maxLength: 3 }).map((failed) => new Set(failed)),
  });

/** A change of some rows of seven, from row 2 on. */
export const change: fc.Arbitrary<Change> = fc.record({
  without: fc.subarray([2, 3, 4, 5, 6, 7, 8]).map((rows) => new Set(rows)),
  rows: fc
    .array(fc.tuple(fc.integer({ min: 2, max: 8 }), tried(sidIds)), { maxLength: 4 })
    .map((pairs) => new Map(pairs)),
  spd: tried(spdIds),
});

/**
 * The region with a change typed into its cells: a tried level with its proof; a failed one as a level of 0 on the
 * claimed basis, as a missing document on the evidenced one.
 */
export function typedInto(start: Region, { without, rows, spd }: Change, basis: "claimed" | "evidenced"): Region {
  const cells = (
    values: { level: CellValue; evidence: CellValue },
    id: string,
    by: Tried | undefined,
    good: string,
  ) => {
    const level = by?.levels?.get(id);
    const set = level === undefined ? values : { level, evidence: good };
    if (!by?.failed?.has(id)) return set;
    return basis === "claimed" ? { ...set, level: 0 } : { ...set, evidence: "" };
  };
  return {
    ...start,
    rows: start.rows.map((one, index) => {
      const by = rows?.get(index + 2);
      const next: Row = { ...one, levels: { ...one.levels }, evidence: { ...one.evidence } };
      if (without?.has(index + 2)) next.included = false;
      for (const { id } of SID) {
        const now = { level: one.levels[id] ?? "", evidence: one.evidence[id] ?? "" };
        const set = cells(now, id, by, proof(id, index + 600));
        next.levels[id] = set.level;
        next.evidence[id] = set.evidence;
      }
      // A measured value would stand in for a level of 0.
      if (by?.levels?.has(MEASURED) || (basis === "claimed" && by?.failed?.has(MEASURED))) next.measured = "";
      return next;
    }),
    spd: start.spd && Object.fromEntries(SPD.map(({ id }) => [id, cells(start.spd![id]!, id, spd, "dokumen.pdf")])),
  };
}
