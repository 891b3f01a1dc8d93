import type { Locale } from "../../i18n/cliTexts";
import { runnablesOf, type Command } from "../call/command";
import type { Completion, Flag } from "../call/flag";
import { GLOBAL_FLAGS } from "../options/global";

/** An option as a script for a shell needs it. */
export interface CompletableFlag {
  /** `--out`, `-o` */
  spellings: readonly string[];
  takesValue: boolean;
  help: string;
  values: Offered;
}

/** What is offered for a word: known words, files of an ending, any file, folders, or nothing. */
export type Offered =
  | { kind: "words"; words: readonly string[] }
  | { kind: "files"; ending: string }
  | { kind: "anyFile" | "folder" | "nothing" };

/** A command or a part of a command group. */
export interface CompletableCommand {
  /** `score`, `rules show` */
  title: string;
  summary: string;
  flags: readonly CompletableFlag[];
  operands: Offered;
}

/** What the scripts for all shells are made of. */
export interface Completable {
  /** The first words, with what each gives. */
  commands: readonly { name: string; summary: string }[];
  runnables: readonly CompletableCommand[];
  /** What every command takes. */
  global: readonly CompletableFlag[];
}

function offered(completion: Completion | undefined, years: readonly number[]): Offered {
  switch (completion) {
    case undefined:
      return { kind: "nothing" };
    case "workbook":
      return { kind: "files", ending: "xlsx" };
    case "json":
      return { kind: "files", ending: "json" };
    case "file":
      return { kind: "anyFile" };
    case "folder":
      return { kind: "folder" };
    case "year":
      return { kind: "words", words: years.map(String) };
    default:
      return { kind: "words", words: completion };
  }
}

/**
 * @param commands in the order of the help
 * @param years that have rules
 * @param helpOf the help of an option with its places filled
 */
export function completable(
  commands: readonly Command[],
  years: readonly number[],
  helpOf: (flag: Flag) => string,
  locale: Locale,
): Completable {
  const flagOf = (flag: Flag): CompletableFlag => ({
    spellings: [`--${flag.name}`, ...(flag.short === undefined ? [] : [`-${flag.short}`])],
    takesValue: flag.value !== undefined,
    help: helpOf(flag),
    values: offered(flag.completion, years),
  });
  return {
    commands: commands.map(({ name, summary }) => ({ name, summary: summary[locale] })),
    runnables: commands.flatMap(runnablesOf).map(({ title, runnable }) => ({
      title,
      summary: runnable.summary[locale],
      flags: runnable.flags.map(flagOf),
      operands: offered(runnable.operands.completion, years),
    })),
    global: GLOBAL_FLAGS.map(flagOf),
  };
}

/** @returns names and summaries of the parts of a command group; none for a single command */
export function partsOfCommand({ runnables }: Completable, name: string): { name: string; summary: string }[] {
  return runnables
    .filter(({ title }) => title.startsWith(`${name} `))
    .map(({ title, summary }) => ({ name: title.slice(name.length + 1), summary }));
}

/** The spellings of all options that take a value, each once. */
export function valueSpellings({ runnables, global }: Completable): string[] {
  const flags = [...runnables.flatMap((one) => one.flags), ...global];
  return [...new Set(flags.filter(({ takesValue }) => takesValue).flatMap(({ spellings }) => spellings))];
}
