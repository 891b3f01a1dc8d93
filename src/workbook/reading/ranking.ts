import type { Found } from "./readCandidate";
import { tableFit, tableYears, YEAR_RANK, type YearFit } from "./years";

/** A table that may be meant, and where it stands among the others. */
export interface Ranked extends Found {
  /** Compared from left to right. */
  rank: number[];
  fit: YearFit;
  /** The years that it speaks of. */
  years: readonly number[];
}

/** A candidate whose header is understood this much as well as the best one's is as good. */
const AS_GOOD = 0.85;
export const GUIDE_SHEET =
  /petunjuk|panduan|contoh|instruksi|read ?me|juknis|pedoman|keterangan|tutorial|arsip|backup|cadangan|lama\b|old\b/i;
const LAYOUT_RANK = { wide: 2, recap: 1 } as const;
/** The place of the year in a rank, and that of the rows. */
const YEAR_PLACE = 4;
const ROWS_PLACE = 2;

export function ranked({ candidate, rows }: Found, assessed: number): Ranked {
  const { grid, headerTop, table } = candidate;
  const name = table?.name ?? null;
  const fit = tableFit(grid, headerTop, name, assessed);
  const rank = [
    grid.sheet.visible ? 1 : 0,
    GUIDE_SHEET.test(grid.sheet.name) ? 0 : 1,
    rows.records.length > 0 ? 1 : 0,
    candidate.belonging,
    YEAR_RANK[fit],
    candidate.layout === null ? 0 : LAYOUT_RANK[candidate.layout],
  ];
  return { candidate, rows, rank, fit, years: tableYears(grid, headerTop, name) };
}

function differsAt(a: Ranked, b: Ranked, skip = -1): number {
  return a.rank.findIndex((value, index) => index !== skip && value !== b.rank[index]);
}

export function compareRanks(a: Ranked, b: Ranked): number {
  const at = differsAt(a, b);
  return at < 0 ? b.candidate.score - a.candidate.score : b.rank[at]! - a.rank[at]!;
}

function asGood(one: Ranked, best: Ranked): boolean {
  return one.candidate.score >= AS_GOOD * best.candidate.score;
}

/** Those that are as good as the best one, itself among them. */
export function tiesOf(all: readonly Ranked[], best: Ranked): Ranked[] {
  return all.filter((one) => differsAt(one, best) < 0 && asGood(one, best));
}

/** The same, of whatever year. */
export function tiesOfAllYears(all: readonly Ranked[], best: Ranked): Ranked[] {
  return all.filter((one) => differsAt(one, best, YEAR_PLACE) < 0 && asGood(one, best));
}

/**
 * Tables of which nobody can tell whether they or the best one are meant, because that one does not name the assessed
 * year: those of further years, one of the assessed year that is still empty, and levels of another year beside a
 * recap without one.
 */
export function yearRivals(all: readonly Ranked[], best: Ranked): Ranked[] {
  if (best.fit === "assessed") return [];
  const mayRival = (one: Ranked): boolean => one !== best && one.candidate.layout !== null;
  const samePlace = (one: Ranked, places: number): boolean =>
    one.rank.slice(0, places).every((value, at) => value === best.rank[at]);
  if (best.fit === "none") {
    const layout = best.rank[best.rank.length - 1]!;
    return all.filter(
      (one) =>
        mayRival(one) && one.fit === "other" && samePlace(one, YEAR_PLACE) && one.rank[one.rank.length - 1]! > layout,
    );
  }
  return all.filter((one) => {
    if (!mayRival(one)) return false;
    if (one.fit === "assessed") return samePlace(one, ROWS_PLACE);
    return one.fit === "other" && samePlace(one, YEAR_PLACE) && !one.years.some((year) => best.years.includes(year));
  });
}
