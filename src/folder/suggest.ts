import { distance } from "fastest-levenshtein";
import { compact, foldText, readFileName, splitPath } from "../checks/shared/files/fileNames";
import { nameParts, namingWords } from "../checks/shared/files/nameInText";
import { oncePer, oncePerText } from "../rules/once";
import type { Indicator } from "../rules/types";
import type { FolderFile } from "../checks/shared/files/types";

/** Why a file may be the one that a cell means. */
export type SuggestionReason = "letter" | "name" | "indicator" | "words" | "department" | "spelling";

/** A file that a cell may mean. */
export interface FileSuggestion {
  file: FolderFile;
  /** 0 to 99: nothing speaks for it, all speaks for it. What is sure is matched and needs no suggestion. */
  certainty: number;
  /** The gravest first. */
  reasons: readonly SuggestionReason[];
}

/** What is known of the evidence that is looked for. */
export interface WantedFile {
  /** `null` for a row of the region. */
  innovation: { name: string; opd: string } | null;
  indicator: Pick<Indicator, "key" | "name">;
  /** The name as written, where the cell has one that is not in the folder; '' otherwise. */
  written: string;
  /** Numbers of the letters that the cell names. */
  numbers: readonly string[];
}

/** Out of 100; name, indicator and words together are as sure as a letter number with a name. */
const WEIGHT: Readonly<Record<SuggestionReason, number>> = {
  letter: 60,
  name: 50,
  spelling: 60,
  indicator: 25,
  words: 15,
  department: 10,
};
const REASONS = Object.keys(WEIGHT) as SuggestionReason[];
const SURE = 99;
/** Of the longer one of two names: fewer equal letters are another name. */
export const LEAST_ALIKE = 0.75;
/** Shorter numbers and names stand anywhere. */
const SHORTEST = 4;
const MOST_LETTERS = 120;

/** How alike two names are, 0 to 1; 0 where they are not alike enough to be one misspelled. Numbers tell files apart. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest < SHORTEST || longest > MOST_LETTERS) return 0;
  if (Math.abs(a.length - b.length) > longest * (1 - LEAST_ALIKE)) return 0;
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return 0;
  const alike = 1 - distance(a, b) / longest;
  return alike >= LEAST_ALIKE ? alike : 0;
}

/** The part of the words that stand in a text, 0 to 1. */
function share(words: readonly string[], text: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => text.has(word)).length / words.length;
}

/** `016`, `16.` and `Indikator 16` speak of the indicator 16, `2016` does not. */
function asIndicator(word: string): string {
  return word.replace(/^(?:indikator|ind|i)?0*(?=\d)/, "");
}

/** A file with what its path says, read once. */
export interface NamedFile {
  file: FolderFile;
  /** The path without separators. */
  joined: string;
  /** Of the path, in their order. */
  words: readonly string[];
  wordSet: ReadonlySet<string>;
  /** Keys of indicators that the words may be. */
  indicators: ReadonlySet<string>;
  /** The name without numbering, copy marks and ending. */
  bare: string;
}

export const namedFile = oncePer((file: FolderFile): NamedFile => {
  const words = foldText(file.path).split(" ");
  const { bare } = readFileName(splitPath(file.path).name);
  return {
    file,
    joined: words.join(""),
    words,
    wordSet: new Set(words),
    indicators: new Set(words.map(asIndicator)),
    bare,
  };
});

/** What a wanted file is looked for by. */
export interface SoughtFile {
  names: readonly string[];
  nameWords: readonly string[];
  indicatorKey: string;
  indicatorWords: readonly string[];
  opd: string;
  letters: readonly string[];
  /** '' where no name is written. */
  bare: string;
}

const partsOf = oncePerText(nameParts);
const wordsOf = oncePerText(namingWords);

export function soughtFileOf({ innovation, indicator, written, numbers }: WantedFile): SoughtFile {
  const name = innovation?.name ?? "";
  return {
    names: partsOf(name),
    nameWords: wordsOf(name),
    indicatorKey: compact(indicator.key),
    indicatorWords: wordsOf(indicator.name),
    opd: compact(innovation?.opd ?? ""),
    letters: numbers.map(compact).filter((number) => number.length >= SHORTEST),
    bare: written === "" ? "" : readFileName(written).bare,
  };
}

/** How much speaks for a file, and what. */
export function likelihood(sought: SoughtFile, { file, joined, wordSet, indicators, bare }: NamedFile): FileSuggestion {
  const { names, nameWords, opd } = sought;
  const parts: Record<SuggestionReason, number> = {
    letter: sought.letters.some((number) => joined.includes(number)) ? 1 : 0,
    name: names.some((part) => joined.includes(part)) ? 1 : share(nameWords, wordSet) >= 0.5 ? 0.6 : 0,
    spelling: sought.bare === "" ? 0 : likeness(sought.bare, bare),
    indicator: indicators.has(sought.indicatorKey) ? 1 : 0,
    words: share(sought.indicatorWords, wordSet),
    department: opd.length >= SHORTEST && joined.includes(opd) ? 1 : 0,
  };
  const reasons = REASONS.filter((reason) => parts[reason] > 0);
  const certainty = reasons.reduce((sum, reason) => sum + WEIGHT[reason] * parts[reason], 0);
  return { file, certainty: Math.min(SURE, Math.round(certainty)), reasons };
}

export function surestFirst(a: FileSuggestion, b: FileSuggestion): number {
  return b.certainty - a.certainty || (a.file.path < b.file.path ? -1 : 1);
}

/**
 * Files that may be the evidence, the likeliest first; those of which nothing speaks come last, so that any can be chosen.
 * @param unused paths of files that no cell names: of two equally likely files these come first
 */
export function suggestFiles(
  wanted: WantedFile,
  files: readonly FolderFile[],
  unused: ReadonlySet<string>,
): FileSuggestion[] {
  const sought = soughtFileOf(wanted);
  const isUsed = ({ file }: FileSuggestion): number => Number(!unused.has(file.path));
  return files
    .map((file) => likelihood(sought, namedFile(file)))
    .sort((a, b) => b.certainty - a.certainty || isUsed(a) - isUsed(b) || surestFirst(a, b));
}

/** How a cell names a file: by its name, and with its folders where others have the same name. */
export function nameForCell({ path }: FolderFile, files: readonly FolderFile[]): string {
  const { name } = splitPath(path);
  const plain = compact(name);
  const alone = files.filter((file) => compact(splitPath(file.path).name) === plain).length < 2;
  return alone ? name : path;
}
