import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Locale } from "../../i18n/cliTexts";
import { problem } from "../call/problem";
import type { OutputChoice } from "../options/output";

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : String(error);
}

type Parts = readonly (string | Uint8Array)[];

function fill(file: string, flag: "w" | "wx", parts: Parts): void {
  const descriptor = openSync(file, flag);
  try {
    for (const part of parts) writeFileSync(descriptor, part);
    // What is put in the place of another file must be on the disk before.
    if (flag === "wx") fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A name beside a file that no search for workbooks takes for one. */
function beside(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
}

/** Writes beside the file and renames: a full disk or a broken call leaves what was there before. */
function writeWhole(file: string, parts: Parts, force: boolean): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  // A terminal, a pipe or a device has nothing that could be lost, and nothing to be renamed over.
  if (stat && force && !stat.isFile()) return fill(file, "w", parts);
  // A link goes on pointing where it points.
  const target = stat ? realpathSync(file) : file;
  const passing = beside(target);
  try {
    fill(passing, "wx", parts);
    if (stat) chmodSync(passing, stat.mode);
    if (!force) closeSync(openSync(target, "wx"));
    renameSync(passing, target);
  } catch (error) {
    rmSync(passing, { force: true });
    throw error;
  }
}

/**
 * Writes a file, never over an existing one unless told to, and then as a whole or not at all.
 * @param parts what it is to hold, one after the other
 * @throws InputProblem
 */
export function writeParts(file: string, parts: Parts, force: boolean, locale: Locale): void {
  try {
    writeWhole(file, parts, force);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST") throw problem(locale, "cli.file.exists", { file });
    throw problem(locale, "cli.file.unwritable", { file, reason: code });
  }
}

/** Like `writeParts`, for what is there as a whole. @throws InputProblem */
export function writeNew(file: string, content: string | Uint8Array, force: boolean, locale: Locale): void {
  writeParts(file, [content], force, locale);
}

/**
 * Complains before the work rather than after it.
 * @throws InputProblem when the file exists and must not be replaced
 */
export function refuseExisting({ out, force }: OutputChoice, locale: Locale): void {
  if (force || out === undefined) return;
  if (!existsSync(out)) return;
  throw problem(locale, "cli.file.exists", { file: out });
}
