import { parseArgs } from "node:util";
import { LOCALES, type Locale } from "../../i18n/cliTexts";
import type { Flag } from "./flag";
import { near } from "./near";
import { InputProblem, problem } from "./problem";

/** What stands behind `iid`, not yet judged. */
export interface Given {
  values: ReadonlyMap<string, string | true>;
  positionals: readonly string[];
}

/** @returns the value of an option, `undefined` when it was not given */
export function textOf({ values }: Given, { name }: Flag): string | undefined {
  const value = values.get(name);
  return typeof value === "string" ? value : undefined;
}

/** Separates the values of an option that was given several times; a character that nobody types. */
const SEVERAL = "\n";

/** @returns the values of an option that may be given several times */
export function textsOf(given: Given, flag: Flag): string[] {
  return textOf(given, flag)?.split(SEVERAL) ?? [];
}

/** Whether a switch was given. */
export function isGiven({ values }: Given, { name }: Flag): boolean {
  return values.has(name);
}

function tokensOf(args: readonly string[], flags: readonly Flag[]) {
  const options = Object.fromEntries(
    flags.map(({ name, short, value }) => [
      name,
      { type: value ? ("string" as const) : ("boolean" as const), ...(short === undefined ? {} : { short }) },
    ]),
  );
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

/** Whether there are options other than these. */
export function hasUnknown(args: readonly string[], flags: readonly Flag[]): boolean {
  const known = new Set(flags.map(({ name }) => name));
  return tokensOf(args, flags).some((token) => token.kind === "option" && !known.has(token.name));
}

function unknownOption(rawName: string, flags: readonly Flag[], locale: Locale): InputProblem {
  const { message } = problem(locale, "cli.usage.unknownOption", { option: rawName });
  return new InputProblem(
    message +
      near(
        rawName,
        flags.map(({ name }) => `--${name}`),
        locale,
      ),
  );
}

/**
 * parseArgs without its own complaints, which are English and several sentences long.
 * @param flags every option that may be known
 * @throws InputProblem
 */
export function givenArguments(args: readonly string[], flags: readonly Flag[], locale: Locale): Given {
  const known = new Map(flags.map((flag) => [flag.name, flag]));
  const values = new Map<string, string | true>();
  const positionals: string[] = [];
  for (const token of tokensOf(args, flags)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    const flag = known.get(name);
    if (!flag) throw unknownOption(rawName, flags, locale);
    if (!flag.value) {
      if (value !== undefined) throw problem(locale, "cli.usage.noValue", { option: rawName });
      values.set(name, true);
    } else if (value === undefined || value === "" || (!inlineValue && value.startsWith("--"))) {
      throw problem(locale, "cli.usage.missingValue", { option: rawName });
    } else {
      const before = values.get(name);
      values.set(name, flag.several && typeof before === "string" ? `${before}${SEVERAL}${value}` : value);
    }
  }
  return { values, positionals };
}

/** The language is needed to complain about anything else, so it is looked for before all parsing. */
export function languageOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return "id";
  const value = args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1];
  return LOCALES.find((locale) => locale === value) ?? "id";
}

/**
 * Refuses options that mean nothing to a command; accepting them silently would mislead.
 * @throws InputProblem
 */
export function refuseOthers(given: Given, allowed: readonly Flag[], command: string, locale: Locale): void {
  const names = new Set(allowed.map(({ name }) => name));
  const option = [...given.values.keys()].find((name) => !names.has(name));
  if (option !== undefined) throw problem(locale, "cli.usage.notForCommand", { option: `--${option}`, command });
}
