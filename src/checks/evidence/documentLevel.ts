import { piecesOf } from "../../workbook/index";
import { levelFromDocument } from "../../scoring/documentKind";
import type { Indicator } from "../../rules/types";
import type { EvidencePiece } from "../../workbook/types";
import { excerpt, inRow } from "../observe";
import type { Check } from "../types";
import { claimedCells } from "./claimed";

/** Indicators whose levels are kinds of regulations and decrees. */
const LEGAL = new Set(["regulasi", "pelaksana"]);

/** The level that a piece reaches by its kind; file names speak too (`Perda_5_2024.pdf`), addresses do not. */
function levelOf(indicator: Indicator, { text, links, placeholder }: EvidencePiece): number | null {
  if (placeholder) return null;
  const words = links.reduce((rest, { url }) => rest.replace(url, " "), text).replace(/_/g, " ");
  return levelFromDocument(indicator, words);
}

/**
 * document-below-level. Levels 1 to 3 of the regulation are kinds of law, those of the executors kinds of decrees (S1,
 * S3 for 2026; S5, S7, S8 before): a decree does not prove the level of a regional regulation. A cell is judged by the
 * highest kind it names, and not at all when it names none.
 */
export const documentLevel: Check = {
  codes: ["document-below-level"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return claimedCells(context, record).flatMap(({ indicator, cell, verdict }) => {
      if (!LEGAL.has(indicator.id) || !verdict.accepted) return [];
      const level = record.levels[indicator.id]?.level ?? 0;
      if (level < 2) return [];
      const fits = Math.max(0, ...piecesOf(cell).map((piece) => levelOf(indicator, piece) ?? 0));
      if (fits === 0 || fits >= level) return [];
      const params = { value: excerpt(cell.raw), level, proven: fits };
      const finding = { code: "document-below-level", column: cell.column, effect: "none", params } as const;
      return [inRow(context, record, { ...finding, indicator: indicator.id })];
    });
  },
};
