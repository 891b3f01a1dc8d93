import { compact } from "../checks/shared/files/fileNames";
import { nameParts } from "../checks/shared/files/nameInText";
import type { EvidencePiece } from "../workbook/types";

/** A run of letters on a page, as its file gives it. Lengths in units of the page, `y` downwards. */
export interface TextRun {
  text: string;
  /** Where its line stands: the left end of the base line. */
  x: number;
  y: number;
  /** Where the line goes: a vector of length 1. */
  along: { x: number; y: number };
  width: number;
  /** Of the letters. */
  height: number;
  /** Nothing follows on its line. */
  endsLine: boolean;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What is looked for on the pages of a document. */
export interface Sought {
  kind: "name" | "number";
  /** As it stands in the workbook. */
  text: string;
  /** Folded without separators, the surest spelling first. */
  spellings: readonly string[];
}

/** A place on a page; a name over two lines has two boxes. */
export interface PageMark extends Pick<Sought, "kind" | "text"> {
  boxes: readonly Box[];
}

/** Shorter numbers stand anywhere, so only the word before them tells that they are one. */
const SHORTEST_NUMBER = 4;
/** Parts of letters above and below their base line. */
const ASCENT = 0.9;
const DESCENT = 0.25;

/** What to look for in a document of a cell: the name of the innovation, and the number of each letter written there. */
export function soughtFor(name: string, pieces: readonly EvidencePiece[]): Sought[] {
  const sought: Sought[] = [];
  const spellings = nameParts(name);
  if (spellings.length > 0) sought.push({ kind: "name", text: name, spellings });
  const numbers = new Set<string>();
  for (const { letter } of pieces) {
    const number = letter?.number ?? "";
    const plain = compact(number);
    if (plain === "" || numbers.has(plain)) continue;
    numbers.add(plain);
    const labelled = [`nomor${plain}`, `no${plain}`];
    sought.push({ kind: "number", text: number, spellings: plain.length < SHORTEST_NUMBER ? labelled : [plain] });
  }
  return sought;
}

/** The letters of a page in one row, and for each where it stands. */
interface Letters {
  joined: string;
  /** By place in `joined`: run, and the part of the run before and behind the letter. */
  places: { run: number; from: number; to: number }[];
  /** Whether a letter begins a word. */
  begins: boolean[];
}

const LETTER = /[\p{L}\p{N}]/u;

function lettersOf(runs: readonly TextRun[]): Letters {
  const letters: Letters = { joined: "", places: [], begins: [] };
  let begins = true;
  runs.forEach(({ text, endsLine }, run) => {
    const characters = [...text];
    characters.forEach((character, index) => {
      const folded = compact(character);
      if (!LETTER.test(character) || folded === "") {
        begins = true;
        return;
      }
      for (const one of folded) {
        letters.joined += one;
        letters.places.push({ run, from: index / characters.length, to: (index + 1) / characters.length });
        letters.begins.push(begins);
        begins = false;
      }
    });
    if (endsLine) begins = true;
  });
  return letters;
}

/** Letters of a run that lies in any direction, as an upright box. */
function boxOf({ x, y, along, width, height }: TextRun, from: number, to: number): Box {
  // Downwards from the base line, seen along it.
  const down = { x: -along.y, y: along.x };
  const corners = [from, to].flatMap((part) =>
    [-ASCENT, DESCENT].map((rise) => ({
      x: x + along.x * width * part + down.x * height * rise,
      y: y + along.y * width * part + down.y * height * rise,
    })),
  );
  const left = Math.min(...corners.map((corner) => corner.x));
  const top = Math.min(...corners.map((corner) => corner.y));
  return {
    left,
    top,
    width: Math.max(...corners.map((corner) => corner.x)) - left,
    height: Math.max(...corners.map((corner) => corner.y)) - top,
  };
}

function boxesOf(runs: readonly TextRun[], { places }: Letters, at: number, length: number): Box[] {
  const parts = new Map<number, { from: number; to: number }>();
  for (const { run, from, to } of places.slice(at, at + length)) {
    const known = parts.get(run);
    if (known) known.to = to;
    else parts.set(run, { from, to });
  }
  return [...parts].map(([run, { from, to }]) => boxOf(runs[run]!, from, to));
}

/** Words that are longer can stand inside of others: `SIPANDU` in `e-SIPANDUku`. */
const WHOLE_WORD = 8;

function occurrences(letters: Letters, spelling: string, whole: boolean): number[] {
  const found: number[] = [];
  const { joined, begins } = letters;
  for (let at = joined.indexOf(spelling); at >= 0; at = joined.indexOf(spelling, at + spelling.length)) {
    const behind = at + spelling.length;
    if (!whole || (begins[at] && (behind >= joined.length || begins[behind]))) found.push(at);
  }
  return found;
}

/**
 * Where the sought texts stand on a page, read over the gaps and line ends into which files tear words. Of the
 * spellings of one text the first that stands on the page counts. Numbers and short names must be whole words.
 */
export function marksOn(runs: readonly TextRun[], sought: readonly Sought[]): PageMark[] {
  const letters = lettersOf(runs);
  return sought.flatMap(({ kind, text, spellings }) => {
    for (const spelling of spellings) {
      const places = occurrences(letters, spelling, kind === "number" || spelling.length < WHOLE_WORD);
      if (places.length > 0) {
        return places.map((at): PageMark => ({ kind, text, boxes: boxesOf(runs, letters, at, spelling.length) }));
      }
    }
    return [];
  });
}
