import type { RuleProblem, RuleReason, RuleSetError } from "../rules/file/ruleSetError";
import { rulePaths as englishPaths } from "./en/rulePaths";
import { ruleProblems as english } from "./en/ruleProblems";
import { rulePaths } from "./id/rulePaths";
import { ruleProblems as indonesian } from "./id/ruleProblems";
import type { Locale } from "./locale";
import { translator } from "./translator";

const translate = translator<keyof typeof indonesian>({ id: indonesian, en: english });
const translatePath = translator<keyof typeof rulePaths>({ id: rulePaths, en: englishPaths });

/** Kinds of values that people know by other words. */
const KINDS: ReadonlySet<unknown> = new Set(["number", "string", "boolean", "Array", "Object"]);
/** How many mistakes are listed; the others are only counted. */
const SHOWN = 20;
/** `indicators[3].weight.value`, as parts with a dot or in brackets. */
const PART = /([A-Za-z]\w*)|\[(\d+)\]/g;
/** A path in a file; places in a sheet and a position such as `3:11` are plain already. */
const FILE_PATH = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*|\[\d+\])*$/;

function isKind(expected: unknown): expected is "number" | "string" | "boolean" | "Array" | "Object" {
  return KINDS.has(expected);
}

/** Why a rule set is refused, as a sentence. Loaded with the rules that people bring, not before. */
export function ruleProblemText(locale: Locale, { key, params }: RuleReason): string {
  const { expected } = params;
  const known = isKind(expected) ? { ...params, expected: translate(locale, `ruleProblem.kind.${expected}`) } : params;
  return translate(locale, `ruleProblem.${key}`, known);
}

function isPathKey(key: string): key is keyof typeof rulePaths {
  return Object.hasOwn(rulePaths, key);
}

/** Where a mistake is in words, with the path behind for whoever edits the file. */
function rulePlaceText(locale: Locale, { path, indicator }: Pick<RuleProblem, "path" | "indicator">): string {
  if (!FILE_PATH.test(path)) return path;
  const parts = [...path.matchAll(PART)].map(([, name, index]) => ({ name, index: Number(index) }));
  const [list, entry, ...inside] = parts;
  const isIndicator = list?.name === "indicators" && entry !== undefined && entry.name === undefined;
  const head = !isIndicator
    ? []
    : indicator === undefined
      ? [translatePath(locale, "rulePath.indicatorNumber", { number: entry.index + 1 })]
      : [translatePath(locale, "rulePath.indicator", { name: indicator })];
  const words = (isIndicator ? inside : parts).flatMap(({ name, index }) => {
    if (name === undefined) return [translatePath(locale, "rulePath.entry", { number: index + 1 })];
    // Every value is inside one, so naming it tells the reader nothing.
    if (name === "value") return [];
    const key = `rulePath.${name}`;
    return [isPathKey(key) ? translatePath(locale, key) : name];
  });
  const said = [...head, ...words].join(", ");
  return said === path ? path : translatePath(locale, "rulePath.place", { words: said, path });
}

/** A mistake in one line: where, and what. */
export function ruleProblemLine(locale: Locale, problem: RuleProblem): string {
  const reason = ruleProblemText(locale, problem.why);
  if (problem.path === "") return reason;
  return translatePath(locale, "rulePath.problem", { place: rulePlaceText(locale, problem), reason });
}

/** Every mistake, a line each; of very many the first, and how many more there are. */
export function ruleProblemLines(locale: Locale, { problems }: Pick<RuleSetError, "problems">): string[] {
  const lines = problems.slice(0, SHOWN).map((problem) => ruleProblemLine(locale, problem));
  const left = problems.length - lines.length;
  return left > 0 ? [...lines, translatePath(locale, "rulePath.more", { count: left })] : lines;
}
