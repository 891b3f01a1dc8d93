import type { HistoryEntry, HistoryTable } from "../workbook/history/index";
import type { Analysis } from "./types";

/** The figures of one year in the trend. */
export interface TrendPoint {
  year: number;
  /** `recorded`: from the sheet Riwayat, never computed; `computed`: this workbook under the rules of the year. */
  source: "recorded" | "computed";
  /** Own assessment, or the claimed index. */
  self: number | null;
  /** The index as awarded, or the evidenced one. */
  final: number | null;
  /** The strict index of this workbook; `null` for what is recorded and where no evidence is known. */
  strict: number | null;
  /** As recorded, or of the evidenced index, of the claimed one where there is no other; '' when not known. */
  predicate: string;
  innovations: number | null;
  departments: number | null;
  rank: string;
  scale: string;
  note: string;
  /** Whether the figures lie on the scale 0-100, so that a line may join them. */
  comparable: boolean;
}

export interface Trend {
  /** By year, oldest first; the year of the analysis at its place. */
  points: TrendPoint[];
  /** What the sheet records for the year of the analysis, beside what is computed; `null` when it does not. */
  recordedNow: HistoryEntry | null;
  /** Why this year's figures are not among the points: without SPD they are only a part of the index. */
  withoutSpd: boolean;
}

function recorded({ row: _row, ...entry }: HistoryEntry): TrendPoint {
  return { source: "recorded", strict: null, ...entry };
}

function computed({ year, claimed, evidenced, strict }: Analysis): TrendPoint {
  return {
    year,
    source: "computed",
    self: claimed.index,
    final: evidenced?.index ?? null,
    strict: strict?.index ?? null,
    predicate: (evidenced ?? claimed).predicate ?? "",
    innovations: claimed.n,
    departments: null,
    rank: "",
    scale: "",
    note: "",
    comparable: true,
  };
}

/** The index over the years: what is recorded, with this year's claimed, evidenced and strict index as its point. */
export function trendOf(history: HistoryTable | null, analysis: Analysis): Trend {
  const { year } = analysis;
  const entries = history?.entries ?? [];
  const withoutSpd = analysis.claimed.spd === null;
  const recordedNow = entries.find((entry) => entry.year === year) ?? null;
  const before = entries.filter((entry) => withoutSpd || entry.year !== year).map(recorded);
  const points = withoutSpd ? before : [...before, computed(analysis)];
  return { points: points.sort((a, b) => a.year - b.year), recordedNow: withoutSpd ? null : recordedNow, withoutSpd };
}
