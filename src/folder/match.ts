import { groupBy } from "../rules/groupBy";
import { mapPausing, toEnd, type Pausing } from "../rules/pausing";
import type { FileAnswers } from "../workbook/fileAnswers";
import { AnsweredFiles, answerTo } from "./answers";
import type { RuleSet } from "../rules/types";
import { Namesakes, type FileCandidate } from "./candidates";
import {
  compact,
  foldText,
  isJunk,
  readFileName,
  sameSeries,
  splitPath,
  type FileName,
} from "../checks/shared/files/fileNames";
import { FolderReader } from "./subjects";
import type { EvidenceReference, FolderFile, MatchedReference } from "../checks/shared/files/types";
import type { FolderMatch } from "./types";

/** Words that are no file name by their ending must be long enough not to hit one by accident. */
const SHORTEST_WORDS = 6;
/** A sentence before a file name: how many of its words may be left away, and what must remain. */
const MOST_DROPPED = 12;
const SHORTEST_REST = 6;

interface Indexed {
  candidate: FileCandidate;
  name: FileName;
}

function byPath(a: FolderFile, b: FolderFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function grouped(indexed: readonly Indexed[], keyOf: (name: FileName) => string): Map<string, Indexed[]> {
  return groupBy(indexed, ({ name }) => keyOf(name));
}

function indexedBy(reader: FolderReader): (file: FolderFile) => Indexed {
  return (file) => {
    const { folders, name } = splitPath(file.path);
    const candidate = { file, tags: reader.read(folders), folders: folders.map(compact) };
    return { candidate, name: readFileName(name) };
  };
}

/** The files of a folder by their names, from the exact name to a tolerant one. */
class FolderIndex {
  private readonly exact: Map<string, Indexed[]>;
  private readonly stem: Map<string, Indexed[]>;
  private readonly bare: Map<string, Indexed[]>;
  private readonly sets = new Map<string, Namesakes>();

  constructor(indexed: readonly Indexed[]) {
    this.exact = grouped(indexed, ({ full, extension }) => `${full}.${extension}`);
    this.stem = grouped(indexed, ({ full }) => full);
    this.bare = grouped(indexed, ({ bare }) => bare);
  }

  /** Namesakes are kept, since what they learn about their folders serves every cell that asks. */
  private namesakes(key: string, found: () => readonly Indexed[] | undefined): Namesakes | null {
    const known = this.sets.get(key);
    if (known) return known;
    const entries = found();
    if (!entries || entries.length === 0) return null;
    const set = new Namesakes(entries.map(({ candidate }) => candidate));
    this.sets.set(key, set);
    return set;
  }

  private tolerant(name: FileName): Namesakes | null {
    const { full, bare, extension, numbering, copy } = name;
    return (
      this.namesakes(`stem ${full}`, () => this.stem.get(full)) ??
      this.namesakes(`bare ${bare}.${extension} ${numbering}|${copy}`, () => {
        const series = this.bare.get(bare)?.filter((entry) => sameSeries(entry.name, name)) ?? [];
        const typed = series.filter((entry) => entry.name.extension === extension);
        return typed.length > 0 ? typed : series;
      })
    );
  }

  private named(name: FileName): Namesakes | null {
    const key = `${name.full}.${name.extension}`;
    return this.namesakes(`exact ${key}`, () => this.exact.get(key)) ?? this.tolerant(name);
  }

  find(reference: EvidenceReference): Namesakes | null {
    if (reference.kind === "words") {
      // A dot inside a sentence does not begin a file ending.
      const text = compact(reference.name);
      return text.length < SHORTEST_WORDS ? null : this.namesakes(`stem ${text}`, () => this.stem.get(text));
    }
    const name = readFileName(reference.name);
    const { extension } = name;
    const found = this.named(
      reference.numbering === "" ? name : readFileName(`${reference.numbering}. ${reference.name}`),
    );
    if (found) return found;
    if (reference.numbering !== "") return this.find({ ...reference, numbering: "" });
    // `Laporan kegiatan lihat laporan.pdf`: names may hold blanks, so the reading may have begun too early.
    const words = foldText(reference.name.slice(0, reference.name.lastIndexOf("."))).split(" ");
    for (let from = 1; from < Math.min(words.length, MOST_DROPPED); from += 1) {
      const rest = words.slice(from).join("");
      if (rest.length < SHORTEST_REST) return null;
      const set = this.namesakes(`exact ${rest}.${extension}`, () => this.exact.get(`${rest}.${extension}`));
      if (set) return set;
    }
    return null;
  }
}

/**
 * Finds the file that each reference means, with pauses. Names are compared without case, separators, diacritics,
 * numbering, copy marks and, if need be, ending; among files of one name the folders decide that are called like the
 * innovation, the department or the indicator. The time grows with references plus files, not with their product.
 * @param answers what people said about names: it goes before everything else
 */
export function* matchingFolder(
  references: readonly EvidenceReference[],
  files: readonly FolderFile[],
  rules: RuleSet,
  answers: FileAnswers = {},
): Pausing<FolderMatch> {
  const known = files.filter(({ path }) => !isJunk(path)).sort(byPath);
  const index = new FolderIndex(yield* mapPausing(known, indexedBy(new FolderReader(references, rules))));
  const answered = new AnsweredFiles(known);
  const used = new Set<string>();
  const isAnswered = Object.keys(answers).length > 0;
  const matched = yield* mapPausing(references, (reference): MatchedReference | null => {
    const said = isAnswered ? answerTo(answers, reference) : undefined;
    const same = said?.same === undefined ? null : answered.find(said.same);
    if (same) {
      used.add(same.path);
      return { reference, file: same, others: [] };
    }
    const rejected = new Set(said?.other?.map((path) => answered.find(path)));
    const found = index.find(reference)?.fitting(reference) ?? [];
    const fitting = rejected.size === 0 ? found : found.filter(({ file }) => !rejected.has(file));
    const [best, ...rest] = fitting.map(({ file }) => file);
    if (!best && reference.kind === "words") return null;
    // Files that a name could mean as well are not called unused: the finding about the choice speaks of them.
    for (const { file } of fitting) used.add(file.path);
    return { reference, file: best ?? null, others: rest };
  });
  const matches = matched.filter((match) => match !== null);
  return { matches, unreferenced: known.filter(({ path }) => !used.has(path)) };
}

/** The same without pauses. */
export function matchFolder(...given: Parameters<typeof matchingFolder>): FolderMatch {
  return toEnd(matchingFolder(...given));
}
