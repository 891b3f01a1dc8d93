import { readFileSync } from "node:fs";
import type { Locale } from "../../i18n/cliTexts";
import { problem } from "../call/problem";

/** @throws InputProblem when there is no such file or it cannot be read */
export function readTextFile(file: string, locale: Locale): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT") throw problem(locale, "cli.file.missing", { file });
    throw problem(locale, "cli.file.unreadable", { file, reason: code });
  }
}
