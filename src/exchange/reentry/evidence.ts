import { evidenceYears, letterYear } from "../../checks/shared/evidence/letterYear";
import { valueOf } from "../../rules/index";
import type { Indicator } from "../../rules/types";
import { piecesOf } from "../../workbook/index";
import type { CellValue, EvidencePiece } from "../../workbook/types";
import type { ReentryReason } from "./types";

/** What of the evidence of an indicator may stay in a later year. */
export interface StayingEvidence {
  /** `null` when nothing of it may. */
  stays: CellValue;
  /** What is left behind, as written; `""` for nothing. */
  leaves: string;
  /** Why something is left behind. */
  reason: ReentryReason | null;
}

function piecesIn(raw: CellValue): readonly EvidencePiece[] {
  return piecesOf({ column: 0, raw, blank: false });
}

/** Whether a piece says something of a letter itself, rather than being its file or link. */
function isLetter({ letter }: EvidencePiece): boolean {
  return letter !== null;
}

/**
 * Evidence of the years that the letter of the year allows stays. A file or a link below a letter belongs to it. Where only
 * some years count, a piece that names none stays behind: nobody knows that it is of them.
 */
export function stayingEvidence(raw: CellValue, indicator: Indicator, year: number): StayingEvidence {
  const rule = valueOf(indicator.evidence);
  const { first, last } = evidenceYears(rule ?? {}, year);
  const isDated = rule !== null && (rule.yearsBack !== undefined || rule.yearsUntil !== undefined);
  if (!isDated) return { stays: raw, leaves: "", reason: null };
  const pieces = piecesIn(raw);
  let undated = false;
  // What a piece without a letter of its own belongs to.
  let above: boolean | null = null;
  const isKept = pieces.map((piece) => {
    const named = letterYear(piece.letter);
    let stays: boolean;
    if (named !== null) stays = named <= last && (first === null || named >= first);
    else if (!isLetter(piece) && above !== null) stays = above;
    else {
      stays = first === null;
      undated ||= !stays;
    }
    if (isLetter(piece)) above = stays;
    return stays;
  });
  if (isKept.every(Boolean)) return { stays: raw, leaves: "", reason: null };
  const lines = (kept: boolean): string =>
    pieces
      .filter((_, at) => isKept[at] === kept)
      .map(({ text }) => text)
      .join("\n");
  const reason: ReentryReason =
    undated && first !== null ? { kind: "evidence-undated", first, last } : { kind: "evidence-years", first, last };
  return { stays: lines(true) || null, leaves: lines(false), reason };
}
