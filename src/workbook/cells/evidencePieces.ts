import { oncePerRecent, oncePerText } from "../../rules/once";
import { parseDate } from "./date";
import { hasLocalPath, findFiles } from "./files";
import { readLetter } from "./letter";
import { findLinks } from "./links";
import { namesDocument, namesLetter } from "./namedDocument";
import { plainPiece } from "./plainPiece";
import { isPromised, isReference } from "./promise";
import { cleanText, isExcelError } from "./text";
import type { CellValue, EvidenceCell, EvidencePiece } from "../types";

/** A `;` or `|` in the query of a link is part of it unless a blank or another link follows. */
const QUERY = /(?:https?:\/\/|www\.)[^\s?#]*[?#]\S*/gi;
const SEPARATOR = /[;|]/g;

function splitLine(line: string): string[] {
  if (!/[?#]/.test(line)) return line.split(/[;|]/);
  const queries = [...line.matchAll(QUERY)].map((match) => {
    const start = match.index + match[0].search(/[?#]/);
    return { start, end: match.index + match[0].length };
  });
  const pieces: string[] = [];
  let from = 0;
  for (const match of line.matchAll(SEPARATOR)) {
    const at = match.index;
    const inQuery = queries.some((query) => at > query.start && at < query.end);
    if (inQuery && !/^(?:\s|$|https?:|www\.)/i.test(line.slice(at + 1))) continue;
    pieces.push(line.slice(from, at));
    from = at + 1;
  }
  return [...pieces, line.slice(from)];
}

function cut(text: string, places: { index: number; length: number }[]): string {
  if (places.length === 0) return text;
  let rest = text;
  for (const place of [...places].sort((a, b) => b.index - a.index)) {
    rest = `${rest.slice(0, place.index)} ${rest.slice(place.index + place.length)}`;
  }
  return rest;
}

/** Reads any piece, part after part. */
export function readPiece(text: string): EvidencePiece {
  const links = findLinks(text);
  // The addresses of shared papers hold what looks like a drive: `/:b:/g/`.
  const localPath = hasLocalPath(
    cut(
      text,
      links.filter(({ link }) => link.valid),
    ),
  );
  const afterLinks = cut(text, links);
  const files = findFiles(afterLinks);
  const rest = cut(afterLinks, files);
  const letter = localPath ? null : readLetter(rest);
  const bare = links.length === 0 && files.length === 0 && !localPath;
  const promised = (bare && isReference(text)) || isPromised(text);
  const named = !bare || (letter !== null && namesLetter(letter)) || namesDocument(rest);
  return {
    text,
    files: files.map((found) => found.file),
    links: links.map((found) => found.link),
    localPath,
    letter: promised ? null : letter,
    placeholder: promised || !named,
    promised,
  };
}

/** Most cells hold one piece. */
const PARTED = /[;|\n\r\v\u2028\u2029]/;

const LETTER_PART = /^(?:(nomor|nomer|no)|(tanggal|tgl|tertanggal)|(tentang|ttg|perihal|hal))(?![a-z])/i;

const MAY_BE_DATE = /^(?:\D{0,12}\d|[a-z]+\W+\d)[\w\s.,/-]{3,25}$/i;

/** Whether a part goes on with the letter of the part before: people write nomor, tanggal and tentang below each other. */
function continuesLetter(before: string, part: string): boolean {
  const label = LETTER_PART.exec(part);
  if (!label && (!MAY_BE_DATE.test(part) || parseDate(part, false) === null)) return false;
  const letter = readLetter(before);
  if (letter === null && !LETTER_PART.test(before)) return false;
  if (findFiles(before).length > 0 || findLinks(before).length > 0) return false;
  if (label?.[1] !== undefined) return letter?.number == null;
  if (label?.[3] !== undefined) return letter?.about == null;
  return letter?.date == null;
}

/**
 * Reads an evidence cell. Pieces are separated by line breaks, `;` or `|`; blank ones are left out. The parts of one
 * letter on several lines make one piece.
 * @returns no piece for a blank cell, the `0` that some platforms hand over for one, and an Excel error
 */
export function parseEvidence(raw: CellValue): EvidencePiece[] {
  const plain = typeof raw === "string" ? plainPiece(raw) : null;
  return plain ? [plain] : readPieces(raw);
}

/** The same of what is not plain. */
function readPieces(raw: CellValue): EvidencePiece[] {
  if (raw === null || raw === 0 || raw === "" || isExcelError(raw)) return [];
  if (typeof raw !== "string" || !PARTED.test(raw)) {
    const text = cleanText(raw);
    return text === "" ? [] : [readPiece(text)];
  }
  const parts: string[] = [];
  for (const line of raw.split(/\r\n|[\n\r\v\u2028\u2029]/)) {
    for (const part of splitLine(line)) {
      const text = cleanText(part);
      if (text === "") continue;
      const before = parts[parts.length - 1];
      if (before !== undefined && continuesLetter(before, text)) parts[parts.length - 1] = `${before}, ${text}`;
      else parts.push(text);
    }
  }
  return parts.map((text) => plainPiece(text) ?? readPiece(text));
}

/** Offices put the same file, link or word into many cells: texts that were read before are not read again. */
const readText = oncePerText((raw): readonly EvidencePiece[] => readPieces(raw));

/**
 * Adds the address behind a cell to its last piece. What shows a link or a path is judged by that; what names a file or
 * a letter is not made worse by the user's own copy of it.
 */
function withTarget(pieces: readonly EvidencePiece[], target: string): readonly EvidencePiece[] {
  const last = pieces[pieces.length - 1];
  if (!last || pieces.some(({ links, localPath }) => links.length > 0 || localPath)) return pieces;
  const named = pieces.some(({ files, letter, placeholder }) => files.length > 0 || (letter !== null && !placeholder));
  if (named && !/^https?:/i.test(target)) return pieces;
  return [...pieces.slice(0, -1), readPiece(`${last.text} ${target}`)];
}

/** Adds the letter that columns beside a cell tell of to its last file or link, unless the cell names one itself. */
function withLetter(pieces: readonly EvidencePiece[], text: string): readonly EvidencePiece[] {
  if (text === "" || pieces.some(({ letter }) => letter !== null)) return pieces;
  const last = pieces.filter(({ files, links }) => files.length + links.length > 0).at(-1);
  const letter = readLetter(text);
  return pieces.map((piece) => (piece === last ? { ...piece, letter } : piece));
}

const NO_PIECES: readonly EvidencePiece[] = [];

function shown({ blank, raw }: EvidenceCell): readonly EvidencePiece[] {
  if (blank) return NO_PIECES;
  if (typeof raw !== "string") return readPieces(raw);
  const plain = plainPiece(raw);
  return plain ? [plain] : readText(raw);
}

const withAll = oncePerRecent((cell: EvidenceCell): readonly EvidencePiece[] =>
  withLetter(withTarget(shown(cell), cell.target ?? ""), cell.letter ?? ""),
);

/**
 * The pieces of an evidence cell, in order; none in a blank one. They are read when first asked for: the claimed index needs
 * none of them.
 */
export function piecesOf(cell: EvidenceCell): readonly EvidencePiece[] {
  return cell.target === undefined && cell.letter === undefined ? shown(cell) : withAll(cell);
}

/** Whether the address behind a cell is judged with what it shows. */
export function hasTarget(cell: EvidenceCell): boolean {
  const { target } = cell;
  if (target === undefined || cleanText(cell.raw).endsWith(target)) return false;
  const pieces = piecesOf(cell);
  return pieces[pieces.length - 1]?.text.endsWith(target) ?? false;
}
