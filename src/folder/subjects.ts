import type { RuleSet } from "../rules/types";
import { compact, foldText } from "../checks/shared/files/fileNames";
import { nameParts } from "../checks/shared/files/nameInText";
import type { EvidenceReference } from "../checks/shared/files/types";

/** What the names of the folders above a file speak of. */
export interface FolderTags {
  /** Excel rows. */
  innovations: ReadonlySet<number>;
  /** Compact names of departments. */
  opds: ReadonlySet<string>;
  /** `Indicator.id` */
  indicators: ReadonlySet<string>;
}

type Subject = { innovation: number } | { opd: string } | { indicator: string };

/** Folder names are short; of longer ones only the first words are looked at. */
const MOST_WORDS = 14;

/** Reads folder names: an innovation, a department or an indicator, also as a part of a longer name. */
export class FolderReader {
  private readonly subjects = new Map<string, Subject[]>();
  private readonly segments = new Map<string, readonly Subject[]>();
  private readonly tags = new Map<string, FolderTags>();

  constructor(references: readonly EvidenceReference[], rules: RuleSet) {
    const rows = new Set<number>();
    const opds = new Set<string>();
    for (const { innovation } of references) {
      if (!innovation || rows.has(innovation.row)) continue;
      rows.add(innovation.row);
      for (const part of nameParts(innovation.name)) this.add(part, { innovation: innovation.row });
      const opd = compact(innovation.opd);
      if (opd !== "" && !opds.has(opd)) this.add(opd, { opd });
      opds.add(opd);
    }
    for (const { id, key, name } of rules.indicators) {
      for (const word of [key, `indikator${key}`, `ind${key}`, compact(name), compact(id)]) {
        this.add(word, { indicator: id });
      }
    }
  }

  private add(word: string, subject: Subject): void {
    const known = this.subjects.get(word);
    if (known) known.push(subject);
    else this.subjects.set(word, [subject]);
  }

  /** Every run of words is looked up, so that the time depends on the folder's name and not on how much is known. */
  private subjectsOf(segment: string): readonly Subject[] {
    let found = this.segments.get(segment);
    if (found) return found;
    const words = foldText(segment)
      .split(" ")
      .slice(0, MOST_WORDS)
      // `016` is the indicator 16.
      .map((word) => word.replace(/^0+(?=\d)/, ""));
    const hits: Subject[] = [];
    for (let from = 0; from < words.length; from += 1) {
      let run = "";
      for (let to = from; to < words.length; to += 1) {
        run += words[to]!;
        hits.push(...(this.subjects.get(run) ?? []));
      }
    }
    found = hits;
    this.segments.set(segment, found);
    return found;
  }

  /** @param folders the folders above a file, outermost first */
  read(folders: readonly string[]): FolderTags {
    const key = folders.join("/");
    const known = this.tags.get(key);
    if (known) return known;
    const innovations = new Set<number>();
    const opds = new Set<string>();
    const indicators = new Set<string>();
    for (const subject of folders.flatMap((folder) => this.subjectsOf(folder))) {
      if ("innovation" in subject) innovations.add(subject.innovation);
      else if ("opd" in subject) opds.add(subject.opd);
      else indicators.add(subject.indicator);
    }
    const tags = { innovations, opds, indicators };
    this.tags.set(key, tags);
    return tags;
  }
}
