/** What people said about a name in an evidence cell, kept with the workbook. Paths are relative to the chosen folder. */
export interface FileAnswer {
  /** The file that the name means. */
  same?: string;
  /** Files that it does not mean. */
  other?: readonly string[];
}

/** By innovation, indicator and written name. */
export type FileAnswers = Readonly<Record<string, FileAnswer>>;

/** Longer paths no system gives. */
const LONGEST_PATH = 4_000;
const MOST_OTHERS = 200;

function isPath(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_PATH;
}

/** Whether something that was kept is an answer. */
export function isFileAnswer(value: unknown): value is FileAnswer {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { same, other } = value as Record<string, unknown>;
  if (same !== undefined && !isPath(same)) return false;
  if (other === undefined) return same !== undefined;
  return Array.isArray(other) && other.length <= MOST_OTHERS && other.every(isPath);
}
