import { piecesOf } from "../../workbook/index";
import type { EvidencePiece } from "../../workbook/types";
import { excerpt, inRow } from "../observe";
import type { Check } from "../types";
import { claimedCells } from "./claimed";

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
interface LetterData {
  text: string;
  hasKind: boolean;
  enclosure: boolean;
  hasNumber: boolean;
  hasDate: boolean;
}

/** The letters that the pieces of a cell make up; enclosures only where there is nothing else. */
export function lettersIn(pieces: readonly EvidencePiece[]): LetterData[] {
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

function missingIn(letters: readonly LetterData[]): string {
  const parts = [];
  if (letters.some((letter) => !letter.hasNumber)) parts.push("number");
  if (letters.some((letter) => !letter.hasDate)) parts.push("date");
  return parts.join(",");
}

/**
 * letter-incomplete. Ten indicators have a letter form: nomor surat, tanggal surat, tentang and a file (S1, S5). Whoever
 * enters the data needs number and date.
 */
export const letterForm: Check = {
  codes: ["letter-incomplete"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return claimedCells(context, record).flatMap(({ indicator, rule, cell, verdict }) => {
      if (rule.form !== "letter" || !verdict.accepted) return [];
      const at = { column: cell.column, effect: "none", indicator: indicator.id } as const;
      const letters = lettersIn(piecesOf(cell));
      if (letters.length === 0) {
        if (verdict.attached) return [];
        const params = { value: excerpt(cell.raw), missing: "number,date" };
        return [inRow(context, record, { ...at, code: "letter-incomplete", params })];
      }
      const incomplete = letters.filter((letter) => !letter.hasNumber || !letter.hasDate);
      if (incomplete.length === 0) return [];
      const params = {
        value: excerpt(incomplete.map((letter) => letter.text).join("; ")),
        missing: missingIn(incomplete),
      };
      return [inRow(context, record, { ...at, code: "letter-incomplete", params })];
    });
  },
};
