import type { EvidencePiece, InnovationRecord } from "../../workbook/types";
import { valueOf } from "../../rules/index";
import { oncePerRecent } from "../../rules/once";
import type { Indicator } from "../../rules/types";
import { legalKinds } from "../../scoring/legalActs";
import { claimedCells, type ClaimedCell } from "../shared/evidence/claimedCells";
import { linkKey } from "../shared/evidence/linkKey";
import { withoutAddresses } from "../shared/evidence/pieceWords";
import { SHARED_DOCUMENTS } from "../shared/evidence/sharedDocuments";
import { excerpt } from "../shared/excerpt";
import { perRecord } from "../shared/perRecord";
import { KeyHolders } from "../shared/keyHolders";
import type { TableCheck, TableSighting } from "../types";

/** A file, link or letter in a cell: how it is compared, and as it is written. */
interface Item {
  key: string;
  text: string;
}

interface UsedCell {
  claimed: ClaimedCell;
  items: readonly Item[];
}

/** Letters of the head of the region, and regulations. */
const OF_REGION = ["perda", "perkada", "sk:kada", "sk:pd:an", "st:kada"];

/** Whether it says that the head of the region signed it: such a letter can name many innovations. */
const isOfRegion = oncePerRecent((piece: EvidencePiece): boolean => {
  const kinds = legalKinds(withoutAddresses(piece));
  return OF_REGION.some((kind) => kinds.has(kind));
});

const MARKS = /[^a-z0-9]+/g;

function plain(text: string): string {
  return text.toLowerCase().replace(MARKS, " ");
}

/** Offices number their letters each year anew: kind and year belong to the number. */
function letterKey(letter: EvidencePiece["letter"]): string | null {
  if (!letter?.number || !letter.kind) return null;
  return `letter ${plain(letter.kind)}|${plain(letter.number)}|${letter.year ?? ""}`;
}

/** Adds what a piece names. */
function addItems(items: Item[], piece: EvidencePiece): void {
  for (const { name } of piece.files) items.push({ key: `file ${plain(name)}`, text: name });
  for (const link of piece.links) {
    const key = link.valid ? linkKey(link) : null;
    if (key !== null) items.push({ key, text: link.url });
  }
  const letter = letterKey(piece.letter);
  if (letter !== null) items.push({ key: letter, text: piece.text });
}

const NO_ITEMS: readonly Item[] = [];

/** What the pieces of a cell name and only one innovation may use, by the rules of the year. */
function exclusiveItems({ id, shared }: Indicator, pieces: readonly EvidencePiece[]): readonly Item[] {
  if (SHARED_DOCUMENTS.has(id)) return NO_ITEMS;
  const items: Item[] = [];
  let isShared = false;
  for (const piece of pieces) {
    // A file or a link below a letter belongs to it.
    if (isShared && piece.letter === null) continue;
    const before = items.length;
    addItems(items, piece);
    // Looked at last: most pieces that a region could share name nothing that is compared.
    isShared = (items.length > before || piece.letter !== null) && valueOf(shared) !== null && isOfRegion(piece);
    if (isShared) items.length = before;
  }
  return items;
}

/** The evidence cells of an innovation that name something which only it may use. */
const usedCells = perRecord((terms, record): readonly UsedCell[] => {
  const used: UsedCell[] = [];
  for (const claimed of claimedCells(terms, record)) {
    const items = exclusiveItems(claimed.indicator, claimed.pieces);
    if (items.length > 0) used.push({ claimed, items });
  }
  return used;
});

const usedKeys = perRecord((terms, record): readonly string[] => {
  const keys: string[] = [];
  for (const { items } of usedCells(terms, record)) for (const { key } of items) keys.push(key);
  return keys;
});

/**
 * Evidence has to show this innovation (S3 asks for its name on the page): the same file, link or letter under two
 * innovations makes a reviewer doubt both. Not what rightly names many: a regulation, a budget, the RKPD, and in the
 * indicators that the rules say so of, a letter of the head of the region.
 */
export const check = {
  code: "evidence-reused",
  order: 200,
  scope: "table",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: ["S3"],
  sees: (context, record) => [
    record.name,
    usedCells(context, record).map(({ claimed, items }) => [claimed.cell.column, claimed.indicator.id, items]),
  ],
  pass(context) {
    const { included, memory } = context;
    const keys = new Map<InnovationRecord, readonly string[]>();
    return {
      see(record) {
        keys.set(record, usedKeys(context, record));
      },
      *end() {
        const holders = memory.indexOf(KeyHolders, () => new KeyHolders());
        yield* holders.update(included, (record) => keys.get(record) ?? usedKeys(context, record));
        const shared = holders.shared();
        const users = new Set([...shared.values()].flat());
        const found: TableSighting[] = [];
        for (const record of included) {
          if (!users.has(record)) continue;
          for (const { claimed, items } of usedCells(context, record)) {
            const item = items.find(({ key }) => shared.has(key));
            const other = item && shared.get(item.key)!.find((user) => user !== record);
            if (!other) continue;
            const params = { value: excerpt(item.text), otherRow: other.row, other: excerpt(other.name) };
            const { cell, indicator } = claimed;
            found.push({ row: record.row, column: cell.column, indicator: indicator.id, params, ofInnovation: true });
          }
          yield;
        }
        return found;
      },
    };
  },
} satisfies TableCheck;
