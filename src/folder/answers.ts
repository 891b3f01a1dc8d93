import { compact, splitPath } from "../checks/shared/files/fileNames";
import { groupBy } from "../rules/groupBy";
import type { EvidenceReference, FolderFile } from "../checks/shared/files/types";
import type { FileAnswer, FileAnswers } from "../workbook/fileAnswers";

/** Letters of the innovation's and of the file's name; the beginnings tell them apart. */
const LONGEST_PART = 100;

/**
 * What an answer about a name is kept under: innovation, indicator and name, so that it holds wherever the row stands.
 * The bars keep it from being a word that objects answer to.
 */
export function answerKey({ innovation, indicator, numbering, name }: EvidenceReference): string {
  const written = numbering === "" ? name : `${numbering}. ${name}`;
  return [compact(innovation?.name ?? ""), indicator ?? "", compact(written)]
    .map((part) => part.slice(0, LONGEST_PART))
    .join("|");
}

/** @returns what was said about a name; `undefined` when nobody was asked */
export function answerTo(answers: FileAnswers, reference: EvidenceReference): FileAnswer | undefined {
  const key = answerKey(reference);
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}

/** The answers as they are once a name was said to mean a file, or to mean none of some. */
export function withAnswer(answers: FileAnswers, key: string, said: FileAnswer): FileAnswers {
  const before = Object.hasOwn(answers, key) ? (answers[key]?.other ?? []) : [];
  if (said.same !== undefined) return { ...answers, [key]: { same: said.same } };
  return { ...answers, [key]: { other: [...new Set([...before, ...(said.other ?? [])])] } };
}

/** The file that an answer means in the folder chosen now, which may lie above or below that of the answer. */
export class AnsweredFiles {
  private readonly byPath: ReadonlyMap<string, FolderFile>;
  private byName: Map<string, FolderFile[]> | null = null;

  constructor(private readonly files: readonly FolderFile[]) {
    this.byPath = new Map(files.map((file) => [file.path, file]));
  }

  private named(name: string): readonly FolderFile[] {
    this.byName ??= groupBy(this.files, ({ path }) => splitPath(path).name);
    return this.byName.get(name) ?? [];
  }

  /** @returns `null` when no file of the folder is it, or several may be */
  find(path: string): FolderFile | null {
    const exact = this.byPath.get(path);
    if (exact) return exact;
    const moved = this.named(splitPath(path).name).filter(
      (file) => file.path.endsWith(`/${path}`) || path.endsWith(`/${file.path}`),
    );
    return moved.length === 1 ? moved[0]! : null;
  }
}
