import type { Locale } from "../i18n/cliTexts";
import { givenArguments, languageOf, refuseOthers, textOf, type Given, type OptionName } from "./call/arguments";
import { problem } from "./call/problem";
import { readRulesRequest, type RulesRequest } from "./rules/request";

export const COMMANDS = ["score", "check", "explain", "map", "merge", "template", "rules"] as const;
type Command = (typeof COMMANDS)[number];
/** Commands that read workbooks. */
export type ReadingCommand = "score" | "check" | "explain";

/** Where the rules come from: years in the order given (none: the newest published one), or a file. */
export interface RulesChoice {
  years: number[];
  file: string | undefined;
}

export interface OutputOptions {
  out: string | undefined;
  force: boolean;
}

export interface ReadingOptions extends OutputOptions {
  files: string[];
  rules: RulesChoice;
  /** Excel's row of the innovation to explain. */
  row: number | undefined;
  sheet: string | undefined;
  table: string | undefined;
  /** File that says how the columns are to be read. */
  map: string | undefined;
  /** Folder with the evidence files. */
  evidence: string | undefined;
  /** How many workers share the files; when omitted, the number of files decides. */
  jobs: number | undefined;
  json: boolean;
}

export interface MapOptions extends OutputOptions {
  file: string;
  rules: RulesChoice;
  sheet: string | undefined;
  table: string | undefined;
}

export interface MergeOptions {
  files: string[];
  rules: RulesChoice;
  sheet: string | undefined;
  table: string | undefined;
  map: string | undefined;
  json: boolean;
  /** The workbook to write. */
  out: string;
  force: boolean;
}

export interface TemplateOptions extends OutputOptions {
  rules: RulesChoice;
  sample: boolean;
}

export type Request =
  | { kind: "help"; locale: Locale }
  | { kind: "version" }
  | { kind: "read"; locale: Locale; command: ReadingCommand; options: ReadingOptions }
  | { kind: "map"; locale: Locale; options: MapOptions }
  | { kind: "merge"; locale: Locale; options: MergeOptions }
  | { kind: "template"; locale: Locale; options: TemplateOptions }
  | { kind: "rules"; locale: Locale; request: RulesRequest };

const READING_OPTIONS: readonly OptionName[] = [
  "year",
  "rules",
  "sheet",
  "table",
  "map",
  "jobs",
  "json",
  "out",
  "force",
];
/** Options that one reading command has beside the others. */
const OWN_OPTIONS: Record<ReadingCommand, readonly OptionName[]> = { score: [], check: ["evidence"], explain: ["row"] };
const MAP_OPTIONS: readonly OptionName[] = ["year", "rules", "sheet", "table", "out", "force"];
const MERGE_OPTIONS: readonly OptionName[] = ["year", "rules", "sheet", "table", "map", "json", "out", "force"];
const TEMPLATE_OPTIONS: readonly OptionName[] = ["year", "out", "force", "sample"];

function isCommand(name: string): name is Command {
  return (COMMANDS as readonly string[]).includes(name);
}

function rulesChoice(given: Given, command: Command, locale: Locale): RulesChoice {
  const file = textOf(given, "rules");
  const text = textOf(given, "year");
  if (file !== undefined && text !== undefined) throw problem(locale, "cli.usage.yearAndRules");
  const years = text === undefined ? [] : text.split(",").map((part) => part.trim());
  const wrong = years.find((year) => !/^\d{4}$/.test(year));
  if (wrong !== undefined) throw problem(locale, "cli.usage.year", { value: wrong });
  const distinct = [...new Set(years.map(Number))];
  if (distinct.length > 1 && command !== "score") {
    throw problem(locale, "cli.usage.oneYear", { command, years: distinct.join(", ") });
  }
  return { years: distinct, file };
}

function rowOf(given: Given, locale: Locale): number | undefined {
  const value = textOf(given, "row");
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(value)) throw problem(locale, "cli.usage.row", { value });
  return Number(value);
}

function jobsOf(given: Given, locale: Locale): number | undefined {
  const value = textOf(given, "jobs");
  if (value === undefined) return undefined;
  if (!/^[1-9]\d?$/.test(value)) throw problem(locale, "cli.usage.jobs", { value });
  const jobs = Number(value);
  if (jobs > 1 && textOf(given, "evidence") !== undefined) throw problem(locale, "cli.usage.jobsEvidence");
  return jobs;
}

function outputOptions(given: Given): OutputOptions {
  return { out: textOf(given, "out"), force: given.values.force === true };
}

function readingRequest(command: ReadingCommand, files: string[], given: Given, locale: Locale): Request {
  refuseOthers(given, [...READING_OPTIONS, ...OWN_OPTIONS[command]], command, locale);
  if (files.length === 0) throw problem(locale, "cli.usage.noFiles", { command });
  return {
    kind: "read",
    locale,
    command,
    options: {
      files,
      rules: rulesChoice(given, command, locale),
      row: rowOf(given, locale),
      sheet: textOf(given, "sheet"),
      table: textOf(given, "table"),
      map: textOf(given, "map"),
      evidence: textOf(given, "evidence"),
      jobs: jobsOf(given, locale),
      json: given.values.json === true,
      ...outputOptions(given),
    },
  };
}

function mapRequest(files: string[], given: Given, locale: Locale): Request {
  refuseOthers(given, MAP_OPTIONS, "map", locale);
  const [file, ...others] = files;
  if (file === undefined) throw problem(locale, "cli.usage.noFiles", { command: "map" });
  if (others.length > 0) throw problem(locale, "cli.map.oneFile", { count: files.length });
  const rules = rulesChoice(given, "map", locale);
  const [sheet, table] = [textOf(given, "sheet"), textOf(given, "table")];
  return { kind: "map", locale, options: { file, rules, sheet, table, ...outputOptions(given) } };
}

function mergeRequest(files: string[], given: Given, locale: Locale): Request {
  refuseOthers(given, MERGE_OPTIONS, "merge", locale);
  if (files.length === 0) throw problem(locale, "cli.usage.noFiles", { command: "merge" });
  const { out, force } = outputOptions(given);
  if (out === undefined) throw problem(locale, "cli.merge.noTarget");
  const rules = rulesChoice(given, "merge", locale);
  const [sheet, table, map] = [textOf(given, "sheet"), textOf(given, "table"), textOf(given, "map")];
  return {
    kind: "merge",
    locale,
    options: { files, rules, sheet, table, map, json: given.values.json === true, out, force },
  };
}

function templateRequest(files: string[], given: Given, locale: Locale): Request {
  refuseOthers(given, TEMPLATE_OPTIONS, "template", locale);
  if (files.length > 0) throw problem(locale, "cli.usage.noArguments");
  const rules = rulesChoice(given, "template", locale);
  return {
    kind: "template",
    locale,
    options: { rules, sample: given.values.sample === true, ...outputOptions(given) },
  };
}

/**
 * Reads the arguments behind `iid`.
 * @throws InputProblem with one sentence that names what is wrong
 */
export function readRequest(args: readonly string[]): Request {
  const locale = languageOf(args);
  const given = givenArguments(args, locale);
  const language = textOf(given, "lang");
  if (language !== undefined && language !== locale) throw problem(locale, "cli.usage.language", { value: language });
  if (given.values.version) return { kind: "version" };
  if (given.values.help) return { kind: "help", locale };
  const [command, ...rest] = given.positionals;
  const commands = COMMANDS.join(", ");
  if (command === undefined) throw problem(locale, "cli.usage.noCommand", { commands });
  if (!isCommand(command)) throw problem(locale, "cli.usage.unknownCommand", { command, commands });
  if (command === "rules") return { kind: "rules", locale, request: readRulesRequest(rest, given, locale) };
  if (command === "map") return mapRequest(rest, given, locale);
  if (command === "merge") return mergeRequest(rest, given, locale);
  return command === "template" ? templateRequest(rest, given, locale) : readingRequest(command, rest, given, locale);
}
