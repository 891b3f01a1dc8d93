import { readdirSync, statSync, type Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Locale } from "../../i18n/cliTexts";
import { problem } from "../call/problem";

/** A file to read, named as the user will recognise it; or why there is none. */
export interface InputFile {
  file: string;
  problem?: string;
  /** For commands that read workbooks of several kinds: which this is, and what is to be done with it. */
  task?: unknown;
}

/** Workbooks, without the lock files that Excel leaves beside open ones and without hidden files. */
function isWorkbookName(name: string): boolean {
  return /\.xlsx$/i.test(name) && !name.startsWith("~$") && !name.startsWith(".");
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    // Nothing there, or a link that leads nowhere.
    return null;
  }
}

/**
 * The workbooks of a folder, by name. Pipes and devices are left out, whatever they are called: reading them might
 * never end.
 */
function workbooksIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => isWorkbookName(name) && statOf(join(folder, name))?.isFile())
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Shells on Windows hand patterns over as they are. */
function matches(pattern: string): string[] {
  const folder = dirname(pattern);
  if (!statOf(folder)?.isDirectory()) return [];
  const source = basename(pattern)
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const matcher = new RegExp(`^${source}$`, "i");
  return workbooksIn(folder)
    .filter((name) => matcher.test(name))
    .map((name) => join(folder, name));
}

function expand(given: string, locale: Locale): InputFile[] {
  const stat = statOf(given);
  if (stat?.isDirectory()) {
    const found = workbooksIn(given);
    if (found.length === 0)
      return [{ file: given, problem: problem(locale, "cli.file.emptyFolder", { file: given }).message }];
    return found.map((name) => ({ file: join(given, name) }));
  }
  if (stat?.isFile()) return [{ file: given }];
  if (stat) return [{ file: given, problem: problem(locale, "cli.file.noFile", { file: given }).message }];
  if (!/[*?]/.test(basename(given)))
    return [{ file: given, problem: problem(locale, "cli.file.missing", { file: given }).message }];
  const found = matches(given);
  if (found.length === 0)
    return [{ file: given, problem: problem(locale, "cli.file.noMatch", { file: given }).message }];
  return found.map((file) => ({ file }));
}

/** @returns the files behind the arguments: folders and patterns opened, each file once, in the order given */
export function inputsOf(given: readonly string[], locale: Locale): InputFile[] {
  const seen = new Set<string>();
  return given.flatMap((argument) => expand(argument, locale)).filter(({ file }) => !seen.has(file) && seen.add(file));
}
