import type { EvidenceForm, EvidenceRule } from "../../../rules/types";
import type { EvidencePiece } from "../../../workbook/types";
import { isImage, takesFile, takesLink } from "./fileTypes";

/** Why something in a cell cannot be evidence. */
export type Reason = "local-path" | "type" | "link" | "placeholder";

/** What a piece is accepted for. */
type Ground = "file" | "link" | "words";

export interface RefusedPiece {
  reason: Reason;
  /** The part of the cell that is refused, as written. */
  item: string;
}

export interface CellVerdict {
  /** Whether at least one piece proves the level. */
  accepted: boolean;
  /** Whether a file or a link does. */
  attached: boolean;
  refusals: readonly RefusedPiece[];
}

/** What words alone, without file and link, count for. A video cannot be described. */
const WORDS: Record<EvidenceForm, Ground | null> = { letter: "words", document: "words", video: null };

/** Cover images belong to a video entry; they neither prove it nor harm it. */
function judgeFiles(piece: EvidencePiece, rule: EvidenceRule, refusals: RefusedPiece[]): boolean {
  let taken = false;
  for (const { name, extension } of piece.files) {
    if (takesFile(rule, extension)) taken = true;
    else if (rule.form !== "video" || !isImage(extension)) refusals.push({ reason: "type", item: name });
  }
  return taken;
}

function judgeLinks(piece: EvidencePiece, rule: EvidenceRule, refusals: RefusedPiece[]): boolean {
  let taken = false;
  for (const link of piece.links) {
    if (!link.valid) refusals.push({ reason: "link", item: link.url });
    else if (takesLink(rule, link)) taken = true;
    else refusals.push({ reason: "type", item: link.url });
  }
  return taken;
}

/**
 * A refused file or link speaks louder than the words beside it: the upload itself would fail.
 * @param refusals takes what is refused
 * @param vague takes words that name no document
 * @returns what the piece is accepted for; `null` when it proves nothing
 */
function judgePiece(
  piece: EvidencePiece,
  rule: EvidenceRule,
  refusals: RefusedPiece[],
  vague: RefusedPiece[],
): Ground | null {
  if (piece.placeholder) {
    // Words that name no document do no harm beside one that counts; a promise is reported anyway.
    (piece.promised ? refusals : vague).push({ reason: "placeholder", item: piece.text });
    return null;
  }
  const before = refusals.length;
  if (piece.localPath) refusals.push({ reason: "local-path", item: piece.text });
  const file = !piece.localPath && judgeFiles(piece, rule, refusals);
  const link = judgeLinks(piece, rule, refusals);
  if (file) return "file";
  if (link) return "link";
  return refusals.length > before ? null : WORDS[rule.form];
}

/** Most cells have nothing to refuse: they share these verdicts. */
const WITHOUT_REFUSAL = {
  attached: { accepted: true, attached: true, refusals: [] },
  words: { accepted: true, attached: false, refusals: [] },
  nothing: { accepted: false, attached: false, refusals: [] },
} as const satisfies Record<string, CellVerdict>;

/** One acceptable piece proves the level, so that adding a piece never makes a cell worse. */
export function judgeCell(pieces: readonly EvidencePiece[], rule: EvidenceRule): CellVerdict {
  const refusals: RefusedPiece[] = [];
  const vague: RefusedPiece[] = [];
  let accepted = false;
  let attached = false;
  for (const piece of pieces) {
    const ground = judgePiece(piece, rule, refusals, vague);
    accepted ||= ground !== null;
    attached ||= ground === "file" || ground === "link";
  }
  if (!accepted) refusals.push(...vague);
  if (refusals.length > 0) return { accepted, attached, refusals };
  return WITHOUT_REFUSAL[attached ? "attached" : accepted ? "words" : "nothing"];
}
