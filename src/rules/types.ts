/**
 * The shape of a rule set: everything a year's letter says about scoring, as data.
 * Mirrors `file/rule-set.schema.json`; the loader in `file/load.ts` refuses what does not fit.
 */

import type { CalendarStage, Severity } from "./facts";

export type { Severity };

/** How sure a value is: what the public sources agree on. */
export type Confidence = "two-sources" | "one-source" | "press" | "inferred";

/**
 * A value with where it comes from. `value` is `null` when nobody published it; `reason` then says why, and `assumed`
 * is what a computation uses instead, under the assumption named in `assumption`. Read it with `valueOf`.
 */
export interface Sourced<T> {
  value: T | null;
  /** Keys of `RuleSet.sources` or of the shared `sources.json`. */
  source: string[];
  confidence: Confidence;
  reason?: string;
  assumed?: T;
  /** `Assumption.id` that justifies `assumed`. */
  assumption?: string;
}

export type Aspect = "SPD" | "SID";

/** Closed numeric range unless an exclusive bound is given; a missing bound is open. */
export interface NumericRange {
  min?: number;
  max?: number;
  minExclusive?: number;
  maxExclusive?: number;
}

export type LevelTriple<T> = [T, T, T];

/** One measuring basis of an indicator that may be measured in several ways (kemanfaatan). */
export interface MeasuringBasis {
  key: string;
  name: string;
  /** Decimals of the published ranges. */
  decimals: number;
  ranges: LevelTriple<NumericRange>;
  evidence: string;
  note?: string;
}

/** `letter`: nomor, tanggal, tentang and a file; `document`: tentang and a file; `video`: a file or a link. */
export type EvidenceForm = "letter" | "document" | "video";

export interface EvidenceRule {
  form: EvidenceForm;
  /** Lower-case extensions the form takes; `url` stands for a link. `null`: not known, nothing is refused. */
  fileTypes: string[] | null;
  documents: string[];
  /** What the letter says about the years, as text; `null` when it says nothing. */
  years: string | null;
  /** Whether the form has a field for a link beside the file. */
  link: boolean;
  /** How many separate pieces each level needs, where the letter wants one for each occasion. */
  pieces?: LevelTriple<number>;
  /** Oldest year of a letter, counted back from the assessment year: 2 is T-2. */
  yearsBack?: number;
  /** Newest year of a letter, counted back from the assessment year; T-0 when left out beside `yearsBack`. */
  yearsUntil?: number;
  /** Longest video in minutes. */
  maxMinutes?: number;
  /** Whether a level is about a publication: a link to it proves it, on a video platform too. */
  publication?: boolean;
}

/** Letters that can name many innovations at once: one of them is one piece of work, however many it serves. */
export interface SharedLetters {
  /** The letter behind each level; `null` where every innovation needs a document of its own. */
  letters: LevelTriple<string | null>;
  /**
   * `kind`: the kind of the letter is the level, whoever it names reaches it. `contents`: the level is what the letter
   * says of each innovation, so it proves what is claimed and raises nothing.
   */
  by: "kind" | "contents";
}

export interface Indicator {
  /** Stable across years, e.g. `regulasi`. Never changes once shipped. */
  id: string;
  /** Official number as text: `16`, `5a`. Order of numbers may differ by year; the id does not. */
  key: string;
  /** Number 1-20 in the national form for innovation-level indicators. */
  formNumber?: number;
  aspect: Aspect;
  variable: string;
  name: string;
  /** Other names seen on sheets (older years, abbreviations), for header recognition. */
  aliases: string[];
  kind: "choice" | "numeric";
  /** Who measures and publishes it, where the office itself does not: its level can be proved, not worked for. */
  measuredBy?: Sourced<string>;
  weight: Sourced<number>;
  mandatory: Sourced<boolean>;
  levels: Sourced<LevelTriple<string>>;
  /** Numeric ranges of the three levels, where a number decides. */
  ranges?: Sourced<LevelTriple<NumericRange>>;
  /** What is measured when `ranges` is given. */
  input?: string;
  /** Decimals of the published ranges; a value is rounded half up to them first. */
  decimals?: number;
  bases?: Sourced<MeasuringBasis[]>;
  evidence?: Sourced<EvidenceRule>;
  /** Absent where every innovation needs its own document. */
  shared?: Sourced<SharedLetters>;
  note?: string;
}

export type PredicateName = "Sangat Inovatif" | "Inovatif" | "Kurang Inovatif" | "Tidak Dapat Dinilai";

/** A predikat holds for a rounded index of `min` (2 decimals) and more, up to the next higher one. */
export interface Predicate {
  name: PredicateName;
  min: number;
  max: number;
}

export interface Window {
  /** ISO dates, both included. */
  from: string;
  to: string;
  /** An earlier application counts when the innovation was developed inside the window. */
  orDevelopedInside: boolean;
}

/** Days `2025-06-20`, or months `2025-08` where no more is known; both included, the same one for a single day. */
export interface CalendarSpan {
  from: string;
  to: string;
}

export type AffairGroup = "wajib-yandas" | "wajib-non-yandas" | "pilihan" | "penunjang";

export interface Affair {
  number: number;
  name: string;
  group: AffairGroup;
  aliases: string[];
}

/** How long a text of the form may be; what it does not name is not limited. */
export interface TextLength {
  minWords?: number;
  maxWords?: number;
  maxLetters?: number;
}

/** What the form takes as a file. */
export interface UploadedFile {
  /** Lower-case extensions. */
  types?: string[];
  maxMegabytes?: number;
}

export interface ProfileField {
  /** A `FieldId` of the workbook module. */
  id: string;
  required: Sourced<boolean>;
  /** The list the national form offers, where there is one. */
  values?: Sourced<string[]>;
  /** Of a text; the rancang bangun has its own number, `designMinWords`. */
  length?: Sourced<TextLength>;
  /** Of a field that takes a file in the form. */
  file?: Sourced<UploadedFile>;
}

/** A value that had to be assumed because nobody published it, in both languages. */
export interface Assumption {
  id: string;
  text: { id: string; en: string };
}

/**
 * What is known of a year: `published`: its letter is known, directly or by copies; `partial`: gaps are filled by
 * declared assumptions; `announced`: little more than a prognosis, to be replaced when the letter comes; `own`: entered
 * or edited by the office.
 */
export type YearStanding = "published" | "partial" | "announced" | "own";

export interface RuleSet {
  schema: "iid-ruleset/1";
  year: number;
  standing: YearStanding;
  title: string;
  status: string;
  legalBasis: Sourced<string>;
  /** Sources of its own, beside the shared list in `sources.json`. */
  sources: Record<string, string>;
  indicators: Indicator[];
  formula: {
    divisorMin: Sourced<number>;
    /** Count score per innovation, e.g. 0.38. */
    countPerInnovation: Sourced<number>;
    countCap: Sourced<number>;
    minBasicServices: Sourced<number>;
    totalMax: Sourced<number>;
  };
  predicates: Sourced<Predicate[]>;
  window: Sourced<Window>;
  affairs: Sourced<Affair[]>;
  /** The only stage that is scored. */
  scoredStage: Sourced<string>;
  designMinWords: Sourced<number>;
  /**
   * The profile fields of the national form in its order. An entry is one field of the form: the ids of the profile
   * fields that it is made of. Absent in rules that were exported before it was listed.
   */
  form?: Sourced<string[][]>;
  /** Dates of the year; what it does not name is not known. They never come from another year. */
  calendar?: Partial<Record<CalendarStage, Sourced<CalendarSpan>>>;
  profile: ProfileField[];
  /** Severities by check code, where they differ from those of the checks; a letter or an office may name some or all. */
  checks?: Record<string, Severity>;
  assumptions: Assumption[];
}
