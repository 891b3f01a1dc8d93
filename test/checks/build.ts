import { withDerivedLevels, withDerivedSpd } from "../../src/analysis/derived";
import { runChecks } from "../../src/checks/index";
import { FactsAtHand } from "../../src/checks/shared/factsAtHand";
import { words, type RecordSpec, type CaseTable as CaseTable } from "../../src/checks/cases";
import type { CheckContext, Observation } from "../../src/checks/types";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { sidIndicators, spdIndicators } from "../../src/rules/index";
import type { RuleSet } from "../../src/rules/types";
import { basisCell, measureCell } from "../../src/workbook/cells/measure";
import { cleanText, isBlankCode, parseDate, parseLevel } from "../../src/workbook/index";
import type {
  CellValue,
  EvidenceCell,
  FieldId,
  InnovationRecord,
  InnovationTable,
  MappedColumn,
  SpdTable,
} from "../../src/workbook/types";

export { words, type RecordSpec } from "../../src/checks/cases";

export const rules: RuleSet = ruleSet(2026);

const DATES = new Set<FieldId>(["ujiCoba", "penerapan", "pengembangan"]);
const HEADER_ROW = 4;

/** A profile that the form takes as it is. */
export const CLEAN_PROFILE: Partial<Record<FieldId, CellValue>> = {
  opd: "Dinas Kesehatan",
  tahapan: "Penerapan",
  inisiator: "OPD",
  klasifikasi: "Perangkat Daerah",
  jenis: "Digital",
  bentuk: "Pelayanan Publik",
  astaCita: "4",
  pkpn: "Kesehatan",
  urusan: "Kesehatan",
  ujiCoba: "1 Maret 2024",
  penerapan: "1 Juni 2024",
  pengembangan: "",
  rancangBangun: words(300),
  tujuan: "Mempercepat layanan",
  manfaat: "Warga dilayani lebih cepat",
  hasil: "Waktu tunggu turun",
};

/** A table as a test writes it, under the rules of 2026 unless it says otherwise. */
export interface TableSpec extends CaseTable {
  rules?: RuleSet;
}

/** Evidence that stands without a remark; `mark` makes it the innovation's own. */
export function goodEvidence(id: string, mark: string | number): string {
  const rule = sidIndicators(rules).find((indicator) => indicator.id === id)?.evidence?.value;
  if (rule?.form === "video") return `https://www.youtube.com/watch?v=${id}${mark}`;
  if (id === "regulasi") return `Perda Nomor ${mark} Tahun 2024 tentang Inovasi Daerah`;
  if (rule?.pieces) {
    const piece = (i: number): string =>
      rule.form === "letter" ? `PKS Nomor 5/${mark}.${id}.${i}/2024 tanggal ${i} Maret 2024` : `${id}-${mark}-${i}.jpg`;
    return [1, 2, 3].map(piece).join("\n");
  }
  if (rule?.form === "letter") return `SK Bupati Nomor 188/${mark}.${id}/2024 tanggal 12 Maret 2024 tentang Inovasi`;
  return `${id}-${mark}.${rule?.fileTypes?.[0] ?? "pdf"}`;
}

function levelOf(spec: RecordSpec, id: string): CellValue {
  const given = spec.levels?.[id];
  return given === undefined ? 2 : given;
}

function evidenceCell(raw: CellValue, column: number): EvidenceCell {
  return { column, raw, blank: cleanText(raw) === "" };
}

/** Indicators for which any record has a measured value or a basis: they get a column. */
function named(records: readonly RecordSpec[], cells: "measures" | "bases"): string[] {
  return [...new Set(records.flatMap((entry) => Object.keys(entry[cells] ?? {})))];
}

function columns(spec: TableSpec): MappedColumn[] {
  const profile = [...(spec.fields ?? (Object.keys(CLEAN_PROFILE) as FieldId[])), ...(spec.moreFields ?? [])];
  const ids = sidIndicators(rules).map(({ id }) => id);
  const levels = spec.levels ?? (spec.layout === "recap" ? [] : ids);
  const evidence = spec.evidence ?? levels;
  const roles: MappedColumn["role"][] = [
    ...(["nama", ...profile] as FieldId[]).map((field) => ({ kind: "field", field }) as const),
    ...levels.map((indicator) => ({ kind: "level", indicator }) as const),
    ...evidence.map((indicator) => ({ kind: "evidence", indicator }) as const),
    ...named(spec.records, "measures").map((indicator) => ({ kind: "measure", indicator }) as const),
    ...named(spec.records, "bases").map((indicator) => ({ kind: "basis", indicator }) as const),
  ];
  const read = roles.map((role, i): MappedColumn => {
    const header = role.kind === "field" ? role.field : "indicator" in role ? `${role.kind} ${role.indicator}` : "";
    return { column: i + 1, header, role, certainty: 1 };
  });
  const again = (spec.again ?? []).map((indicator, i): MappedColumn => ({
    column: read.length + i + 1,
    header: `level ${indicator}`,
    role: { kind: "other" },
    certainty: 0,
  }));
  return [...read, ...again];
}

function wordings(id: string): readonly string[] {
  return sidIndicators(rules).find((indicator) => indicator.id === id)?.levels.value ?? [];
}

function record(spec: RecordSpec, row: number, cols: readonly MappedColumn[]): InnovationRecord {
  const name = spec.name ?? `Inovasi ${row}`;
  const built: InnovationRecord = {
    row,
    name,
    included: spec.included ?? true,
    fields: {},
    levels: {},
    evidence: {},
    measures: {},
    bases: {},
    typedMaturity: null,
  };
  for (const { column, role } of cols) {
    if (role.kind === "field") {
      const given = role.field === "nama" ? name : spec.fields?.[role.field];
      const clean = role.field === "rancangBangun" ? words(300, row) : (CLEAN_PROFILE[role.field] ?? "");
      const raw = given === undefined ? clean : given;
      built.fields[role.field] = { column, raw, text: cleanText(raw) };
      if (DATES.has(role.field)) built.fields[role.field]!.date = parseDate(raw, false);
      if (role.field === "kematangan" && typeof raw === "number") built.typedMaturity = Math.round(raw * 100);
    } else if (role.kind === "level") {
      const raw = levelOf(spec, role.indicator);
      built.levels[role.indicator] = { column, raw, ...parseLevel(raw, wordings(role.indicator)) };
    } else if (role.kind === "evidence") {
      const proves = !isBlankCode(levelOf(spec, role.indicator));
      const given = spec.evidence?.[role.indicator];
      const raw = given === undefined ? (proves ? goodEvidence(role.indicator, row) : "") : given;
      built.evidence[role.indicator] = evidenceCell(raw, column);
    } else if (role.kind === "measure") {
      built.measures[role.indicator] = measureCell(column, spec.measures?.[role.indicator] ?? "");
    } else if (role.kind === "basis") {
      built.bases[role.indicator] = basisCell(column, spec.bases?.[role.indicator] ?? "");
    }
  }
  return built;
}

function spdTable(rows: NonNullable<TableSpec["spd"]>, without: readonly string[] = []): SpdTable {
  const there = spdIndicators(rules).filter(({ id }) => !without.includes(id));
  const records = there.map(({ id }, i) => {
    const level = rows[id]?.level ?? 2;
    const evidence = rows[id]?.evidence === undefined ? `${id}.pdf` : rows[id].evidence;
    return {
      row: i + 2,
      indicator: id,
      level: { column: 2, raw: level, ...parseLevel(level) },
      measure: measureCell(4, rows[id]?.measure ?? ""),
      evidence: evidenceCell(evidence, 3),
    };
  });
  return {
    sheet: "SPD",
    headerBottom: 0,
    lastRow: records.length,
    columns: { indicator: 1, level: 2, measure: 4, evidence: 3 },
    headers: { indicator: "Indikator", level: "Level", measure: "Nilai", evidence: "Bukti" },
    records,
  };
}

/** A context as the analysis would hand it over: header in row 4, innovations from row 5, columns from B. */
export function context(spec: TableSpec): CheckContext {
  const cols = columns(spec);
  const records = spec.records.map((entry, i) => record(entry, HEADER_ROW + 1 + i, cols));
  const used = spec.rules ?? rules;
  const table: InnovationTable = {
    sheet: "Inovasi",
    layout: spec.layout ?? "wide",
    tableName: null,
    headerTop: HEADER_ROW - 1,
    headerBottom: HEADER_ROW - 1,
    lastRow: HEADER_ROW + records.length - 1,
    columns: cols,
    records,
    nameless: (spec.nameless ?? []).map((entry, i) => ({
      ...record(entry, HEADER_ROW + 1 + records.length + i, cols),
      name: "",
    })),
    ...(spec.unread ? { unread: spec.unread } : {}),
    ...(spec.elsewhere ? { elsewhere: spec.elsewhere } : {}),
    ...(spec.leftOut ? { leftOut: spec.leftOut } : {}),
    ...(spec.disputed ? { disputed: spec.disputed } : {}),
    ...(spec.disputedYears ? { disputedYears: spec.disputedYears } : {}),
    ...(spec.second ? { second: spec.second } : {}),
    ...(spec.clipped ? { clipped: spec.clipped } : {}),
    certainty: 1,
  };
  const innovations = withDerivedLevels(table, used);
  return {
    rules: used,
    innovations,
    memory: new FactsAtHand(),
    spd: spec.spd ? withDerivedSpd(spdTable(spec.spd, spec.withoutSpd), used) : null,
    opd: spec.opd ? { sheet: "OPD", names: spec.opd.map((name, i) => ({ row: i + 2, name })) } : null,
    included: innovations.records.filter((entry) => entry.included),
  };
}

/** What every small table is told: one row never reaches the basic services, nor the divisor. */
export const SMALL_TABLE = ["basic-services", "below-divisor"];

/** Everything the checks say about a table, but for what every small table is told. */
export function observe(spec: TableSpec): Observation[] {
  return runChecks(context(spec)).filter(({ code }) => !SMALL_TABLE.includes(code));
}

export function codes(spec: TableSpec): string[] {
  return observe(spec).map(({ code }) => code);
}

/** The codes for one innovation whose evidence for `id` is `text`. */
export function evidenceCodes(id: string, text: CellValue, level: CellValue = 2): string[] {
  return codes({ records: [{ levels: { [id]: level }, evidence: { [id]: text } }] });
}
