import { distance } from "fastest-levenshtein";
import { compact, foldText, readFileName, splitPath } from "../checks/shared/files/fileNames";
import { nameParts, namingWords } from "../checks/shared/files/nameInText";
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
const LEAST_ALIKE = 0.75;
/** Shorter numbers and names stand anywhere. */
const SHORTEST = 4;
const MOST_LETTERS = 120;

/** How alike two names are, 0 to 1; 0 where they are not alike enough to be one misspelled. Numbers tell files apart. */
function likeness(a: string, b: string): number {
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, "")) return 0;
  const longest = Math.max(a.length, b.length);
  if (longest < SHORTEST || longest > MOST_LETTERS) return 0;
  if (Math.abs(a.length - b.length) > longest * (1 - LEAST_ALIKE)) return 0;
  const alike = 1 - distance(a, b) / longest;
  return alike >= LEAST_ALIKE ? alike : 0;
}

/** The part of the words that stand in a text, 0 to 1. */
function share(words: readonly string[], text: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => text.has(word)).length / words.length;
}

/** `016`, `16.` and `Indikator 16` speak of the indicator 16, `2016` does not. */
function speaksOfIndicator(words: readonly string[], key: string): boolean {
  const plain = compact(key);
  return words.some((word) => word.replace(/^(?:indikator|ind|i)?0*(?=\d)/, "") === plain);
}

/**
 * Files that may be the evidence, the likeliest first; those of which nothing speaks come last, so that any can be chosen.
 * @param unused paths of files that no cell names: of two equally likely files these come first
 */
export function suggestFiles(
  { innovation, indicator, written, numbers }: WantedFile,
  files: readonly FolderFile[],
  unused: ReadonlySet<string>,
): FileSuggestion[] {
  const names = nameParts(innovation?.name ?? "");
  const nameWords = namingWords(innovation?.name ?? "");
  const indicatorWords = namingWords(indicator.name);
  const opd = compact(innovation?.opd ?? "");
  const letters = numbers.map(compact).filter((number) => number.length >= SHORTEST);
  const wanted = written === "" ? "" : readFileName(written).bare;
  const suggestions = files.map((file): FileSuggestion => {
    const { name } = splitPath(file.path);
    const joined = compact(file.path);
    const words = foldText(file.path).split(" ");
    const all = new Set(words);
    const parts: Record<SuggestionReason, number> = {
      letter: letters.some((number) => joined.includes(number)) ? 1 : 0,
      name: names.some((part) => joined.includes(part)) ? 1 : share(nameWords, all) >= 0.5 ? 0.6 : 0,
      spelling: wanted === "" ? 0 : likeness(wanted, readFileName(name).bare),
      indicator: speaksOfIndicator(words, indicator.key) ? 1 : 0,
      words: share(indicatorWords, all),
      department: opd.length >= SHORTEST && joined.includes(opd) ? 1 : 0,
    };
    const reasons = REASONS.filter((reason) => parts[reason] > 0);
    const certainty = reasons.reduce((sum, reason) => sum + WEIGHT[reason] * parts[reason], 0);
    return { file, certainty: Math.min(SURE, Math.round(certainty)), reasons };
  });
  const isUsed = ({ file }: FileSuggestion): number => Number(!unused.has(file.path));
  return suggestions.sort(
    (a, b) => b.certainty - a.certainty || isUsed(a) - isUsed(b) || (a.file.path < b.file.path ? -1 : 1),
  );
}

/** How a cell names a file: by its name, and with its folders where others have the same name. */
export function nameForCell({ path }: FolderFile, files: readonly FolderFile[]): string {
  const { name } = splitPath(path);
  const plain = compact(name);
  const alone = files.filter((file) => compact(splitPath(file.path).name) === plain).length < 2;
  return alone ? name : path;
}
