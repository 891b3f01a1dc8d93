import type { EvidenceForm, EvidenceRule } from "../../rules/types";
import type { EvidencePiece } from "../../workbook/types";
import { isImage, takesFile, takesLink } from "./fileTypes";

/** Why something in a cell cannot be evidence. */
export type Reason = "local-path" | "type" | "link" | "placeholder";

/** What a piece is accepted for. */
export type Ground = "file" | "link" | "letter" | "text";

export interface Refusal {
  reason: Reason;
  /** The part of the cell that is refused, as written. */
  item: string;
}

export interface PieceVerdict {
  /** `null`: the piece proves nothing. */
  ground: Ground | null;
  refusals: Refusal[];
}

export interface CellVerdict {
  accepted: boolean;
  grounds: ReadonlySet<Ground>;
  refusals: Refusal[];
}

/** Whether a piece names a letter: its kind or its number was recognised. */
export function isLetter(piece: EvidencePiece): boolean {
  return piece.letter !== null && (piece.letter.kind !== null || piece.letter.number !== null);
}

/** What words alone, without file and link, count for. A video cannot be described. */
const WORDS: Record<EvidenceForm, (piece: EvidencePiece) => Ground | null> = {
  letter: (piece) => (isLetter(piece) ? "letter" : "text"),
  document: (piece) => (isLetter(piece) ? "letter" : "text"),
  video: () => null,
};

/** Cover images belong to a video entry; they neither prove it nor harm it. */
function refusedFiles(piece: EvidencePiece, rule: EvidenceRule): Refusal[] {
  return piece.files
    .filter(({ extension }) => !takesFile(rule, extension) && !(rule.form === "video" && isImage(extension)))
    .map(({ name }) => ({ reason: "type", item: name }));
}

function refusedLinks(piece: EvidencePiece, rule: EvidenceRule): Refusal[] {
  return piece.links.flatMap((link): Refusal[] => {
    if (!link.valid) return [{ reason: "link", item: link.url }];
    return takesLink(rule, link) ? [] : [{ reason: "type", item: link.url }];
  });
}

/** A refused file or link speaks louder than the words beside it: the upload itself would fail. */
export function judgePiece(piece: EvidencePiece, rule: EvidenceRule): PieceVerdict {
  if (piece.placeholder) return { ground: null, refusals: [{ reason: "placeholder", item: piece.text }] };
  const refusals: Refusal[] = piece.localPath
    ? [{ reason: "local-path", item: piece.text }]
    : refusedFiles(piece, rule);
  refusals.push(...refusedLinks(piece, rule));
  if (!piece.localPath && piece.files.some(({ extension }) => takesFile(rule, extension))) {
    return { ground: "file", refusals };
  }
  if (piece.links.some((link) => link.valid && takesLink(rule, link))) return { ground: "link", refusals };
  return { ground: refusals.length > 0 ? null : WORDS[rule.form](piece), refusals };
}

/** One acceptable piece proves the level, so that adding a piece never makes a cell worse. */
export function judgeCell(pieces: readonly EvidencePiece[], rule: EvidenceRule): CellVerdict {
  const grounds = new Set<Ground>();
  const refusals: Refusal[] = [];
  for (const piece of pieces) {
    const verdict = judgePiece(piece, rule);
    if (verdict.ground) grounds.add(verdict.ground);
    refusals.push(...verdict.refusals);
  }
  return { accepted: grounds.size > 0, grounds, refusals };
}
