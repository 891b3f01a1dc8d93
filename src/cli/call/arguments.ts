import { parseArgs } from "node:util";
import { LOCALES, type Locale } from "../../i18n/cliTexts";
import { problem } from "./problem";

const DEFINITIONS = {
  year: { type: "string" },
  rules: { type: "string" },
  row: { type: "string" },
  map: { type: "string" },
  evidence: { type: "string" },
  sheet: { type: "string" },
  table: { type: "string" },
  jobs: { type: "string", short: "j" },
  lang: { type: "string" },
  out: { type: "string", short: "o" },
  json: { type: "boolean" },
  sample: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

export type OptionName = keyof typeof DEFINITIONS;

/** What stands behind `iid`, not yet judged. */
export interface Given {
  values: Partial<Record<OptionName, string | boolean>>;
  positionals: string[];
}

function isOption(name: string): name is OptionName {
  return name in DEFINITIONS;
}

/**
 * parseArgs without its own complaints, which are English and several sentences long.
 * @throws InputProblem
 */
export function givenArguments(args: readonly string[], locale: Locale): Given {
  const parsed = parseArgs({
    args: [...args],
    options: DEFINITIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: Given = { values: {}, positionals: [] };
  for (const token of parsed.tokens) {
    if (token.kind === "positional") given.positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (!isOption(token.name)) throw problem(locale, "cli.usage.unknownOption", { option: token.rawName });
    if (DEFINITIONS[token.name].type === "boolean") {
      if (token.value !== undefined) throw problem(locale, "cli.usage.noValue", { option: token.rawName });
      given.values[token.name] = true;
    } else {
      const missing =
        token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("--"));
      if (missing) throw problem(locale, "cli.usage.missingValue", { option: token.rawName });
      given.values[token.name] = token.value;
    }
  }
  return given;
}

/** The language is needed to complain about anything else, so it is looked for before all parsing. */
export function languageOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return "id";
  const value = args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1];
  return LOCALES.find((locale) => locale === value) ?? "id";
}

/** @returns the text of an option, `undefined` when it was not given */
export function textOf({ values }: Given, name: OptionName): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/**
 * Refuses options that mean nothing to a command; accepting them silently would mislead.
 * @throws InputProblem
 */
export function refuseOthers(given: Given, allowed: readonly OptionName[], command: string, locale: Locale): void {
  const names = Object.keys(given.values) as OptionName[];
  const option = names.find((name) => name !== "lang" && !allowed.includes(name));
  if (option) throw problem(locale, "cli.usage.notForCommand", { option: `--${option}`, command });
}
