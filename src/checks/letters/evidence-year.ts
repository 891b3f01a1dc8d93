import type { EvidencePiece } from "../../workbook/types";
import type { ClaimedCell } from "../shared/evidence/claimedCells";
import { isByKind, levelByKind } from "../shared/evidence/documentLevel";
import { accompanies } from "../shared/evidence/letters";
import { evidenceYears, yearsInWords, yearsOfLetter } from "../shared/evidence/letterYear";
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

/** Whether a piece is a letter of its own from the years that count. */
function isOfYears(piece: EvidencePiece, span: Span): boolean {
  if (piece.letter === null || accompanies(piece.letter)) return false;
  return yearsOfLetter(piece)?.some((year) => counts(span, year)) ?? false;
}

/**
 * The level that the pieces of the years that count prove by themselves. One letter of these years carries a level of
 * which the rules count nothing; where they count occasions or years, as many as there are.
 */
function provenLevel({ indicator, rule, level, pieces }: ClaimedCell, span: Span): number {
  const named = pieces.filter(({ placeholder }) => !placeholder);
  if (COUNTS_YEARS.has(indicator.id)) {
    return new Set(named.flatMap((piece) => yearsInWords(piece).flat()).filter((year) => counts(span, year))).size;
  }
  const letters = named.filter((piece) => isOfYears(piece, span));
  if (rule.pieces) return rule.pieces.filter((enough) => enough <= letters.length).length;
  if (letters.length === 0) return 0;
  return isByKind(indicator) ? (levelByKind(indicator, letters) ?? level) : level;
}

/** Groups of years that a piece is of: each year by itself, those of a span together. */
function groupsOf(piece: EvidencePiece, countsYears: boolean): readonly (readonly number[])[] {
  const ofLetter = yearsOfLetter(piece);
  if (ofLetter === null) return [];
  return countsYears ? yearsInWords(piece) : [ofLetter];
}

/** The first year of a piece that does not count; `null` without one. A span may reach into years that have not come. */
function outsideYear(groups: readonly (readonly number[])[], span: Span, countsYears: boolean): number | null {
  for (const group of groups) {
    const isTouched = group.some((year) => counts(span, year));
    const year = group.find((one) => !counts(span, one) && (!isTouched || (countsYears && one < span.last)));
    if (year !== undefined) return year;
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
    const now = context.rules.year;
    return claimed.flatMap((claim): Sighting[] => {
      const { indicator, rule, cell, pieces, level } = claim;
      const span = evidenceYears(rule, now);
      const countsYears = COUNTS_YEARS.has(indicator.id);
      for (const piece of pieces) {
        const groups = groupsOf(piece, countsYears);
        const year = outsideYear(groups, span, countsYears);
        if (year === null) continue;
        const proven = provenLevel(claim, span);
        // Of a list or a span the years that count may be enough.
        if (proven >= level && groups.flat().some((one) => counts(span, one))) continue;
        const { first, last } = span;
        const params = { value: excerpt(piece.text), year, last, ...(first !== null && { first }) };
        const at = { column: cell.column, indicator: indicator.id };
        if (proven >= level) return [{ ...at, params, atMost: "warning" }];
        return [{ ...at, params: { ...params, ...(proven > 0 && { proven }) } }];
      }
      return [];
    });
  },
} satisfies RowCheck;
