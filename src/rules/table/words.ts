import type { Confidence, RuleSet } from "../types";

/** The words of the rule table, in both languages: written in one, read in both. */
export type TableLanguage = "id" | "en";

export const RULE_COLUMNS = [
  "section",
  "key",
  "name",
  "value",
  "mandatory",
  "level1",
  "level2",
  "level3",
  "range1",
  "range2",
  "range3",
  "decimals",
  "fileTypes",
  "confidence",
  "source",
] as const;

export type Column = (typeof RULE_COLUMNS)[number];

/** The header that is written, then others that are read. */
export const HEADERS: Readonly<Record<Column, Readonly<Record<TableLanguage, readonly [string, ...string[]]>>>> = {
  section: { id: ["Bagian"], en: ["Section"] },
  key: { id: ["Kunci"], en: ["Key"] },
  name: { id: ["Nama"], en: ["Name"] },
  value: { id: ["Nilai/Bobot", "Nilai", "Bobot"], en: ["Value/Weight", "Value", "Weight"] },
  mandatory: { id: ["Wajib"], en: ["Mandatory"] },
  level1: { id: ["Level 1", "Tingkat 1"], en: ["Level 1"] },
  level2: { id: ["Level 2", "Tingkat 2"], en: ["Level 2"] },
  level3: { id: ["Level 3", "Tingkat 3"], en: ["Level 3"] },
  range1: { id: ["Rentang 1"], en: ["Range 1"] },
  range2: { id: ["Rentang 2"], en: ["Range 2"] },
  range3: { id: ["Rentang 3"], en: ["Range 3"] },
  decimals: { id: ["Desimal"], en: ["Decimals"] },
  fileTypes: { id: ["Jenis berkas"], en: ["File types"] },
  confidence: { id: ["Keyakinan"], en: ["Confidence"] },
  source: { id: ["Sumber"], en: ["Source"] },
};

type Words = Readonly<Record<TableLanguage, string>>;

export const SECTIONS = {
  parameter: { id: "Parameter", en: "Parameter" },
  predicate: { id: "Predikat", en: "Predikat" },
  window: { id: "Rentang waktu", en: "Window" },
  indicator: { id: "Indikator", en: "Indicator" },
  basis: { id: "Basis ukur", en: "Measuring basis" },
} as const satisfies Record<string, Words>;

export type Section = keyof typeof SECTIONS;

/** What sheets of earlier versions say instead; it is still read. */
export const EARLIER_SECTIONS: Readonly<Partial<Record<Section, Words>>> = {
  basis: { id: "Dasar ukur", en: "Measuring basis" },
};

export type RuleParameter = "year" | "base" | keyof RuleSet["formula"];

/** In the order of the rows: key and explanation. */
export const PARAMETERS: Readonly<Record<RuleParameter, { key: Words; name: Words }>> = {
  year: { key: { id: "tahun", en: "year" }, name: { id: "Tahun penilaian", en: "Assessment year" } },
  base: {
    key: { id: "tahun dasar", en: "base year" },
    name: {
      id: "Aturan tahun ini berlaku untuk yang tidak ada di tabel",
      en: "Rules of this year hold for what the table leaves out",
    },
  },
  divisorMin: {
    key: { id: "pembagi minimal", en: "minimum divisor" },
    name: { id: "Pembagi paling kecil untuk rata-rata kematangan", en: "Smallest divisor of the mean maturity" },
  },
  countPerInnovation: {
    key: { id: "skor per inovasi", en: "score per innovation" },
    name: { id: "Skor jumlah untuk setiap inovasi", en: "Count score of each innovation" },
  },
  countCap: {
    key: { id: "batas jumlah inovasi", en: "innovation cap" },
    name: { id: "Paling banyak inovasi yang mendapat skor jumlah", en: "Most innovations that give a count score" },
  },
  minBasicServices: {
    key: { id: "urusan pelayanan dasar minimal", en: "minimum basic services" },
    name: {
      id: "Urusan pelayanan dasar yang harus tercakup agar skor jumlah diberikan",
      en: "Basic-service affairs to cover before the count score is given",
    },
  },
  totalMax: {
    key: { id: "nilai total", en: "total" },
    name: {
      id: "Nilai tertinggi: 3 x jumlah bobot + skor per inovasi x batas jumlah inovasi",
      en: "Highest score: 3 x sum of weights + score per innovation x innovation cap",
    },
  },
};

export const WINDOW_ROWS = {
  from: {
    key: { id: "dari", en: "from" },
    name: { id: "Waktu penerapan paling awal", en: "Earliest application" },
  },
  to: {
    key: { id: "sampai", en: "to" },
    name: { id: "Waktu penerapan paling akhir", en: "Latest application" },
  },
} as const;

export const PREDICATE_NAME: Words = { id: "Mulai dari indeks", en: "From an index of" };

export const YES: Words = { id: "ya", en: "yes" };
export const NO: Words = { id: "tidak", en: "no" };
export const UNKNOWN: Words = { id: "tidak diketahui", en: "unknown" };
export const ASSUMED: Words = { id: "anggapan", en: "assumed" };

export const CONFIDENCE: Readonly<Record<Confidence, Words>> = {
  "two-sources": { id: "dua sumber", en: "two sources" },
  "one-source": { id: "satu sumber", en: "one source" },
  press: { id: "pemberitaan", en: "press" },
  inferred: { id: "disimpulkan", en: "inferred" },
};

/** Separates an indicator's number from the letter of its measuring basis: `33/a`. */
export const BASIS_MARK = "/";
