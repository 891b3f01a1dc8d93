import type { EvidenceReference, FolderFile } from "../checks/shared/files/types";
import { indicatorsById } from "../rules/index";
import { mapPausing, type Pausing } from "../rules/pausing";
import type { Indicator, RuleSet } from "../rules/types";
import type { FileAnswers } from "../workbook/fileAnswers";
import { AnsweredFiles, answerKey, answerTo } from "./answers";
import {
  LEAST_ALIKE,
  namedFile,
  surestFirst,
  likelihood,
  soughtFileOf,
  type FileSuggestion,
  type NamedFile,
  type SoughtFile,
} from "./suggest";
import type { FolderMatch } from "./types";

/** A name in a cell, and the files that it may mean: for people to say. */
export interface MatchProposal {
  /** See `answerKey`. */
  key: string;
  reference: EvidenceReference;
  /** The surest first; at least one. */
  suggestions: readonly FileSuggestion[];
}

/** More than these nobody compares in a row. */
const MOST_SHOWN = 3;
/** Name and indicator together; a letter number or a name spelled alike is asked about by itself. */
const LEAST_CERTAIN = 75;
/** Words that stand in more paths than this tell no files apart. */
const COMMON = 100;
/** Names of folders and files are short; of longer runs of words only these are looked up. */
const LONGEST_RUN = 8;

/** Of names that share pairs of letters with a written one: only the most alike are likelihood. */
const MOST_ALIKE = 24;

const NONE: readonly number[] = [];

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

/** Which files may be worth weighing for a sought, so that not each is likelihood for each. */
class Finder {
  private readonly runs = new Map<string, number[]>();
  private readonly pairs = new Map<string, number[]>();
  private readonly shared: Uint16Array;
  private readonly files: NamedFile[] = [];

  /** @param most how many files will be added */
  constructor(most: number) {
    this.shared = new Uint16Array(most);
  }

  add(file: NamedFile): void {
    const { words, bare } = file;
    const at = this.files.push(file) - 1;
    for (let from = 0; from < words.length; from += 1) {
      let run = "";
      for (let to = from; to < Math.min(words.length, from + LONGEST_RUN); to += 1) {
        run += words[to]!;
        push(this.runs, run, at);
      }
    }
    for (const pair of pairsOf(bare)) push(this.pairs, pair, at);
  }

  /** Names that differ in a quarter of their letters still share some pairs of letters: each change costs two at most. */
  private alike(bare: string): number[] {
    const pairs = pairsOf(bare);
    const touched = new Set<number>();
    for (const pair of pairs) {
      for (const at of this.pairs.get(pair) ?? NONE) {
        this.shared[at]! += 1;
        touched.add(at);
      }
    }
    const least = Math.max(1, pairs.size - 2 * Math.floor((bare.length * (1 - LEAST_ALIKE)) / LEAST_ALIKE));
    const found = [...touched].filter((at) => this.shared[at]! >= least);
    // A stable sort: of equally alike names those that come first in the folder.
    const best = found.length <= MOST_ALIKE ? found : found.sort((a, b) => this.shared[b]! - this.shared[a]!);
    for (const at of touched) this.shared[at] = 0;
    return best.slice(0, MOST_ALIKE);
  }

  find({ names, nameWords, letters, bare }: SoughtFile): NamedFile[] {
    const found = new Set(bare === "" ? NONE : this.alike(bare));
    for (const run of [...names, ...letters]) for (const at of this.runs.get(run) ?? NONE) found.add(at);
    for (const word of nameWords) {
      const holding = this.runs.get(word) ?? NONE;
      if (holding.length <= COMMON) for (const at of holding) found.add(at);
    }
    return [...found].map((at) => this.files[at]!);
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const known = map.get(key);
  // A word that stands twice in a path is one.
  if (!known) map.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
}

function isWorthAsking({ certainty, reasons }: FileSuggestion): boolean {
  return reasons.includes("letter") || reasons.includes("spelling") || certainty >= LEAST_CERTAIN;
}

function soughtBy(reference: EvidenceReference, indicator: Indicator): SoughtFile {
  const { innovation, kind, name, piece } = reference;
  const number = piece.letter?.number ?? "";
  return soughtFileOf({
    innovation,
    indicator,
    written: kind === "file" ? name : "",
    numbers: number === "" ? [] : [number],
  });
}

/**
 * Names of evidence cells that no file has, each with files that it may mean by letter number, name, indicator,
 * department or spelling; and names that several files have. What people have answered is not asked again. Pauses after
 * each name, since thousands of names and files take longer than a page may be silent.
 * @param references all of them, in their order
 */
export function* proposeMatches(
  { matches, unreferenced }: FolderMatch,
  references: readonly EvidenceReference[],
  files: readonly FolderFile[],
  rules: RuleSet,
  answers: FileAnswers,
): Pausing<MatchProposal[]> {
  const finder = new Finder(unreferenced.length);
  yield* mapPausing(unreferenced, (file) => finder.add(namedFile(file)));
  const answered = new AnsweredFiles(files);
  const indicators = indicatorsById(rules);
  const matched = new Map(matches.map((match) => [match.reference, match]));
  // A name that stands twice in the cells of an innovation is asked about once.
  const proposals = new Map<string, MatchProposal>();
  for (const reference of references) {
    yield;
    const indicator = reference.judged ? indicators.get(reference.indicator ?? "") : undefined;
    const match = matched.get(reference);
    const key = answerKey(reference);
    if (!indicator || (match?.file && match.others.length === 0) || proposals.has(key)) continue;
    const sought = soughtBy(reference, indicator);
    const said = answerTo(answers, reference);
    const rejected = new Set(said?.other?.map((path) => answered.find(path)));
    const possible = match?.file
      ? [match.file, ...match.others].map((file) => likelihood(sought, namedFile(file)))
      : finder
          .find(sought)
          .map((file) => likelihood(sought, file))
          .filter(isWorthAsking);
    const suggestions = possible
      .filter(({ file }) => !rejected.has(file))
      .sort(surestFirst)
      .slice(0, MOST_SHOWN);
    if (suggestions.length > 0) proposals.set(key, { key, reference, suggestions });
  }
  return [...proposals.values()];
}
