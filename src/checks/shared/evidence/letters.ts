import { hasTarget } from "../../../workbook/index";
import type { EvidenceCell, EvidencePiece } from "../../../workbook/types";

/** Papers that accompany a letter and carry no number of their own. */
const ENCLOSURE = /^(?:daftar hadir|sertifikat|piagam|undangan|surat undangan|berita acara)$/i;
/** Whether a kind of paper accompanies a letter instead of being one. */
function isEnclosure(kind: string | null): boolean {
  return kind !== null && ENCLOSURE.test(kind);
}

/**
 * Whether a letter proves nothing by itself. An invitation with a number stands where a decree would (S3: "SK
 * kegiatan/surat tugas/undangan").
 */
export function accompanies({ kind, number }: { kind: string | null; number: string | null }): boolean {
  return isEnclosure(kind) && (number === null || !/undangan/i.test(kind ?? ""));
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** A letter put together from the pieces of a cell; people break its parts over several lines. */
export interface LetterData {
  text: string;
  hasKind: boolean;
  enclosure: boolean;
  hasNumber: boolean;
  hasDate: boolean;
}

/** The letters that the pieces of a cell make up; enclosures only where there is nothing else. */
function lettersIn(pieces: readonly EvidencePiece[]): LetterData[] {
  const letters: LetterData[] = [];
  for (const piece of pieces) {
    const data = piece.letter;
    const current = letters[letters.length - 1];
    const bare = piece.files.length === 0 && piece.links.length === 0;
    const dated =
      data !== null
        ? data.date !== null || data.year !== null || YEAR.test(data.number ?? "")
        : bare && YEAR.test(piece.text);
    const hasKind = data !== null && data.kind !== null;
    const hasNumber = data !== null && data.number !== null;
    if (current && !(hasKind && current.hasKind) && !(hasNumber && current.hasNumber)) {
      current.hasKind ||= hasKind;
      current.hasNumber ||= hasNumber;
      current.hasDate ||= dated;
    } else if (hasKind || hasNumber) {
      const enclosure = isEnclosure(data?.kind ?? null);
      letters.push({ text: piece.text, hasKind, enclosure, hasNumber, hasDate: dated });
    }
  }
  const proper = letters.filter((letter) => !letter.enclosure);
  return proper.length > 0 ? proper : letters;
}

/**
 * The letters of a cell whose number and date are asked for. What a cell shows above the link behind it (`SK Tim`) is a
 * name, as that of a file: number and date are inside the paper.
 */
export function lettersToTell(cell: EvidenceCell, pieces: readonly EvidencePiece[]): LetterData[] {
  const letters = lettersIn(pieces);
  const isName = letters.every(({ hasNumber, hasDate }) => !hasNumber && !hasDate) && hasTarget(cell);
  return isName ? [] : letters;
}
