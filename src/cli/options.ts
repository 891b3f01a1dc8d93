import { parseArgs } from "node:util";
import { LOCALES, type Locale } from "../i18n/index";
import { problem } from "./problem";

export const COMMANDS = ["score", "check", "template"] as const;
export type Command = (typeof COMMANDS)[number];

export interface Options {
  files: string[];
  year: number | undefined;
  sheet: string | undefined;
  table: string | undefined;
  json: boolean;
  out: string | undefined;
  force: boolean;
  sample: boolean;
}

export type Request =
  | { kind: "help"; locale: Locale }
  | { kind: "version" }
  | { kind: "run"; locale: Locale; command: Command; options: Options };

const DEFINITIONS = {
  year: { type: "string" },
  sheet: { type: "string" },
  table: { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  sample: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

type OptionName = keyof typeof DEFINITIONS;

/** Options that mean something to one kind of command only; accepting the others silently would mislead. */
const ONLY_READING: readonly OptionName[] = ["sheet", "table", "json"];
const ONLY_TEMPLATE: readonly OptionName[] = ["sample"];

interface Given {
  values: Partial<Record<OptionName, string | boolean>>;
  positionals: string[];
}

function isOption(name: string): name is OptionName {
  return name in DEFINITIONS;
}

function isCommand(name: string): name is Command {
  return (COMMANDS as readonly string[]).includes(name);
}

/** parseArgs without its own complaints, which are English and several sentences long. */
function tokens(args: readonly string[], locale: Locale): Given {
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
function languageOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return "id";
  const value = args[at]?.startsWith("--lang=") ? args[at].slice("--lang=".length) : args[at + 1];
  return LOCALES.find((locale) => locale === value) ?? "id";
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function yearOf(value: string | undefined, locale: Locale): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{4}$/.test(value)) throw problem(locale, "cli.usage.year", { value });
  return Number(value);
}

function refuseUnfitting(command: Command, given: Given, locale: Locale): void {
  const unfitting = command === "template" ? ONLY_READING : ONLY_TEMPLATE;
  const option = unfitting.find((name) => given.values[name] !== undefined);
  if (option) throw problem(locale, "cli.usage.notForCommand", { option: `--${option}`, command });
}

/**
 * Reads the arguments behind `iid`.
 * @throws InputProblem with one sentence that names what is wrong
 */
export function readRequest(args: readonly string[]): Request {
  const locale = languageOf(args);
  const given = tokens(args, locale);
  const { values, positionals } = given;
  const language = text(values.lang);
  if (language !== undefined && language !== locale) throw problem(locale, "cli.usage.language", { value: language });
  if (values.version) return { kind: "version" };
  if (values.help) return { kind: "help", locale };
  const [command, ...files] = positionals;
  const commands = COMMANDS.join(", ");
  if (command === undefined) throw problem(locale, "cli.usage.noCommand", { commands });
  if (!isCommand(command)) throw problem(locale, "cli.usage.unknownCommand", { command, commands });
  refuseUnfitting(command, given, locale);
  if (command === "template" && files.length > 0) throw problem(locale, "cli.usage.noArguments");
  if (command !== "template" && files.length === 0) throw problem(locale, "cli.usage.noFiles", { command });
  return {
    kind: "run",
    locale,
    command,
    options: {
      files,
      year: yearOf(text(values.year), locale),
      sheet: text(values.sheet),
      table: text(values.table),
      json: values.json === true,
      out: text(values.out),
      force: values.force === true,
      sample: values.sample === true,
    },
  };
}
