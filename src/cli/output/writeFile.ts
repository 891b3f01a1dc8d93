import { closeSync, openSync, writeFileSync } from "node:fs";
import type { Locale } from "../../i18n/cliTexts";
import { problem } from "../call/problem";
import type { OutputChoice } from "../options/output";

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : String(error);
}

/**
 * Writes a file, never over an existing one unless told to.
 * @param parts what it is to hold, one after the other
 * @throws InputProblem
 */
export function writeParts(
  file: string,
  parts: readonly (string | Uint8Array)[],
  force: boolean,
  locale: Locale,
): void {
  try {
    const descriptor = openSync(file, force ? "w" : "wx");
    try {
      for (const part of parts) writeFileSync(descriptor, part);
    } finally {
      closeSync(descriptor);
    }
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
  try {
    closeSync(openSync(out, "r"));
  } catch {
    return;
  }
  throw problem(locale, "cli.file.exists", { file: out });
}
