import type { Indicator } from "../../rules/types";
import { isBelowRegulations, levelFromDocument } from "../../scoring/documentKind";
import type { EvidencePiece } from "../../workbook/types";
import { excerpt } from "../shared/excerpt";
import type { RowCheck } from "../types";

/** Indicators whose levels are kinds of regulations and decrees. */
const LEGAL = new Set(["regulasi", "pelaksana"]);

/** What a piece says of its kind; file names speak too (`Perda_5_2024.pdf`), addresses do not. */
function wordsOf({ text, links }: EvidencePiece): string {
  return links.reduce((rest, { url }) => rest.replace(url, " "), text).replace(/_/g, " ");
}

/**
 * The highest level that the pieces reach by their kinds. 0 when all that is named lies below every level of a
 * regulation; `null` when nothing is named, or a link may lead to something better.
 */
function provenLevel(indicator: Indicator, pieces: readonly EvidencePiece[]): number | null {
  const named = pieces.filter(({ placeholder }) => !placeholder);
  const levels = named.map((piece) => levelFromDocument(indicator, wordsOf(piece)) ?? 0);
  const highest = Math.max(0, ...levels);
  if (highest > 0) return highest;
  const below = named.filter((piece) => isBelowRegulations(indicator, wordsOf(piece)));
  const open = named.some((piece) => piece.links.length > 0 && !below.includes(piece));
  return below.length > 0 && !open ? 0 : null;
}

/**
 * Levels 1 to 3 of the regulation are kinds of law, those of the executors kinds of decrees (S1, S3 for 2026; S5, S7, S8
 * before): a decree does not prove the level of a regional regulation. A cell is judged by the highest kind it names, and
 * not at all when it names none. A draft, or a decree that no level of the year accepts, proves none.
 */
export const check = {
  code: "document-below-level",
  order: 550,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "level",
  mend: "document",
  sources: ["S1", "S3", "S5", "S7", "S8"],
  run({ claimed }) {
    return claimed.flatMap(({ indicator, level, cell, pieces, verdict }) => {
      if (!LEGAL.has(indicator.id) || !verdict.accepted) return [];
      const proven = provenLevel(indicator, pieces);
      if (proven === null || proven >= level) return [];
      const params = { value: excerpt(cell.raw), level, proven };
      return [{ column: cell.column, indicator: indicator.id, params }];
    });
  },
} satisfies RowCheck;
