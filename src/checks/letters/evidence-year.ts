import type { ClaimedCell } from "../shared/evidence/claimedCells";
import { isByKind, levelByKind } from "../shared/evidence/documentLevel";
import { accompanies } from "../shared/evidence/letters";
import { evidenceYears, yearsOf } from "../shared/evidence/letterYear";
import { excerpt } from "../shared/excerpt";
import type { RowCheck, Sighting } from "../types";

/** Indicators whose levels count years: of a budget or an RKPD its own year counts, not that of the act which sets it. */
const COUNTS_YEARS = new Set(["anggaran", "rkpd"]);

interface Span {
  first: number | null;
  last: number;
}

/** Whether evidence may be of a year. */
function counts({ first, last }: Span, year: number): boolean {
  return year <= last && (first === null || year >= first);
}

/**
 * The level that the pieces of the years that count prove by themselves. One letter of these years carries a level of
 * which the rules count nothing; where they count occasions or years, as many as there are.
 */
function provenLevel({ indicator, rule, level, pieces }: ClaimedCell, span: Span): number {
  const named = pieces.filter(({ placeholder }) => !placeholder);
  if (COUNTS_YEARS.has(indicator.id)) {
    return new Set(named.flatMap((piece) => yearsOf(piece, true)).filter((year) => counts(span, year))).size;
  }
  const letters = named.filter(
    (piece) =>
      piece.letter !== null && !accompanies(piece.letter) && yearsOf(piece, false).some((year) => counts(span, year)),
  );
  if (rule.pieces) return rule.pieces.filter((enough) => enough <= letters.length).length;
  if (letters.length === 0) return 0;
  return isByKind(indicator) ? (levelByKind(indicator, letters) ?? level) : level;
}

/** The first letter of a cell that is of no year that counts. */
function seenIn(claim: ClaimedCell, now: number): Sighting | null {
  const { indicator, rule, cell, pieces, level } = claim;
  const span = evidenceYears(rule, now);
  const countsYears = COUNTS_YEARS.has(indicator.id);
  for (const piece of pieces) {
    if (piece.letter === null) continue;
    const years = yearsOf(piece, countsYears);
    const year = years.find((one) => !counts(span, one));
    if (year === undefined) continue;
    const isTouched = years.some((one) => counts(span, one));
    const proven = provenLevel(claim, span);
    // Of a list or a span the years that count may be enough.
    if (isTouched && (!countsYears || proven >= level)) continue;
    const { first, last } = span;
    const params = { value: excerpt(piece.text), year, last, ...(first !== null && { first }) };
    const at = { column: cell.column, indicator: indicator.id };
    if (proven >= level) return { ...at, params, atMost: "warning" };
    return { ...at, params: { ...params, ...(proven > 0 && { proven }) } };
  }
  return null;
}

/**
 * The letter says from which years the evidence of an indicator may be: T-2 to T-0 for people, budget, bimtek, RKPD and
 * actors, the last two years for networks, before T-0 for a regulation (S3). A letter of another year does not prove the
 * level; beside letters that do, it is a remark. A letter of a year that has not come cannot be evidence anywhere.
 */
export const check = {
  code: "evidence-year",
  order: 540,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: ["S3"],
  run({ context, claimed }) {
    const found: Sighting[] = [];
    for (const claim of claimed) {
      const seen = seenIn(claim, context.rules.year);
      if (seen) found.push(seen);
    }
    return found;
  },
} satisfies RowCheck;
