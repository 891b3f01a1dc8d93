import { normalizeText } from "../../workbook/index";
import type { EvidencePiece, InnovationRecord } from "../../workbook/types";
import { excerpt, inRow } from "../observe";
import type { Check } from "../types";
import { claimedCells, type ClaimedCell } from "./claimed";

/** Indicators whose document rightly serves many innovations: one Perda or SK lists them all, one DPA, one RKPD. */
const SHARED = new Set(["regulasi", "anggaran", "rkpd"]);

interface Use {
  record: InnovationRecord;
  claimed: ClaimedCell;
  /** The shared part as written. */
  item: string;
}

/** The address without scheme and `www.`; `null` for a bare home page, which is no document. */
function linkKey(url: string): string | null {
  const address = url
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/#.*$/, "")
    .replace(/\/+$/, "");
  const slash = address.search(/[/?]/);
  if (slash < 0) return null;
  return `link ${address.slice(0, slash).toLowerCase()}${address.slice(slash)}`;
}

/** Offices number their letters each year anew: kind and year belong to the number. */
function letterKey(letter: EvidencePiece["letter"]): string | null {
  if (!letter?.number || !letter.kind) return null;
  const parts = [letter.kind, letter.number, String(letter.year ?? "")].map(normalizeText);
  return `letter ${parts.join("|")}`;
}

function keysOf(piece: EvidencePiece): { key: string; item: string }[] {
  const keys = piece.files.map(({ name }) => ({ key: `file ${normalizeText(name)}`, item: name }));
  for (const link of piece.links) {
    const key = link.valid ? linkKey(link.url) : null;
    if (key !== null) keys.push({ key, item: link.url });
  }
  const letter = letterKey(piece.letter);
  if (letter !== null) keys.push({ key: letter, item: piece.text });
  return keys;
}

/**
 * evidence-reused. Evidence has to show this innovation (S3 asks for its name on the page): the same file, link or
 * letter under two innovations makes a reviewer doubt both.
 */
export const reused: Check = {
  codes: ["evidence-reused"],
  scope: "table",
  run(context) {
    const uses = new Map<string, Use[]>();
    const cells: { record: InnovationRecord; claimed: ClaimedCell; keys: string[] }[] = [];
    for (const record of context.included) {
      for (const claimed of claimedCells(context, record)) {
        if (SHARED.has(claimed.indicator.id)) continue;
        const found = claimed.cell.pieces.flatMap(keysOf);
        if (found.length === 0) continue;
        cells.push({ record, claimed, keys: found.map(({ key }) => key) });
        for (const { key, item } of found) {
          const use = { record, claimed, item };
          const known = uses.get(key);
          if (known) known.push(use);
          else uses.set(key, [use]);
        }
      }
    }
    return cells.flatMap(({ record, claimed, keys }) => {
      const shared = keys.map((key) => uses.get(key) ?? []).find((all) => all.some((use) => use.record !== record));
      const other = shared?.find((use) => use.record !== record);
      const own = shared?.find((use) => use.record === record && use.claimed === claimed);
      if (!other || !own) return [];
      const params = { value: excerpt(own.item), otherRow: other.record.row, other: excerpt(other.record.name) };
      const finding = { code: "evidence-reused", column: claimed.cell.column, effect: "none", params } as const;
      return [inRow(context, record, { ...finding, indicator: claimed.indicator.id })];
    });
  },
};
