import { byWord } from "./byWord";
import registry from "./sources.json";
import type { RuleSet } from "./types";

/** A code of `sources.json`. */
export type SourceCode = keyof typeof registry;

const SHARED = byWord<string>(registry);

/** Codes of the sources that all years share. */
export const SOURCE_CODES: readonly string[] = Object.keys(SHARED);

/** @returns what a source code stands for; the code itself when nothing is listed under it */
export function sourceText(rules: RuleSet, code: string): string {
  const own = Object.hasOwn(rules.sources, code) ? rules.sources[code] : undefined;
  return own ?? SHARED[code] ?? code;
}
