import type { Worker } from "node:worker_threads";
import type { Locale } from "../../i18n/cliTexts";
import { GLOBAL_FLAGS, HELP, LANG, VERSION } from "../options/global";
import { runnablesOf, type Bound, type Command, type Runnable } from "./command";
import { allCommands, commandNamed } from "./commands";
import type { Flag } from "./flag";
import { givenArguments, hasUnknown, isGiven, languageOf, refuseOthers, textOf } from "./given";
import { near } from "./near";
import { InputProblem, problem } from "./problem";

/** What the program is asked for. */
export type Asked =
  | { kind: "version" }
  /** @see command `null`: all of them; with `title`, one that can be run. */
  | { kind: "help"; locale: Locale; command: Command | null; title: string | null }
  | { kind: "run"; bound: Bound };

function flagsOf(commands: readonly Command[]): Flag[] {
  const own = commands.flatMap(runnablesOf).flatMap(({ runnable }) => runnable.flags);
  return [...own, ...GLOBAL_FLAGS];
}

/** The usual call names its command first and nothing that it does not know: the others are not loaded. */
async function knownTo(args: readonly string[]): Promise<Command[]> {
  const command = await commandNamed(args[0] ?? "");
  return command && !hasUnknown(args, flagsOf([command])) ? [command] : allCommands();
}

function unknownCommand(command: string, known: readonly string[], locale: Locale): InputProblem {
  const { message } = problem(locale, "cli.usage.unknownCommand", { command, commands: known.join(", ") });
  return new InputProblem(message + near(command.split(" ").at(-1) ?? "", known, locale));
}

/** The part of a command that the words mean, and the words that are left for it. */
function partOf(
  command: Command,
  words: readonly string[],
  locale: Locale,
): { runnable: Runnable; title: string; rest: readonly string[] } {
  if (!("subcommands" in command)) return { runnable: command, title: command.name, rest: words };
  const [name = command.subcommands[0].name, ...rest] = words;
  const runnable = command.subcommands.find((one) => one.name === name);
  if (runnable) return { runnable, title: `${command.name} ${name}`, rest };
  const names = command.subcommands.map((one) => one.name);
  throw unknownCommand(`${command.name} ${name}`, names, locale);
}

function helpAsked(command: Command | undefined, words: readonly string[], locale: Locale): Asked {
  if (!command) return { kind: "help", locale, command: null, title: null };
  const title = `${command.name} ${words[0]}`;
  const isPart = runnablesOf(command).some((one) => one.title === title);
  return { kind: "help", locale, command, title: isPart ? title : null };
}

/**
 * Reads the arguments behind `iid`.
 * @param startWorker starts this program once more with the same arguments
 * @throws InputProblem with one sentence that names what is wrong
 */
export async function readCall(args: readonly string[], startWorker: () => Worker): Promise<Asked> {
  // Asked alone it needs to know no command.
  if (args.length === 1 && [`--${VERSION.name}`, `-${VERSION.short}`].includes(args[0]!)) return { kind: "version" };
  const locale = languageOf(args);
  const known = await knownTo(args);
  const given = givenArguments(args, flagsOf(known), locale);
  const language = textOf(given, LANG);
  if (language !== undefined && language !== locale) throw problem(locale, "cli.usage.language", { value: language });
  if (isGiven(given, VERSION)) return { kind: "version" };
  const [name, ...words] = given.positionals;
  const command = known.find((one) => one.name === name);
  if (isGiven(given, HELP)) return helpAsked(command, words, locale);
  if (!command) {
    const names = (await allCommands()).map((one) => one.name);
    if (name === undefined) throw problem(locale, "cli.usage.noCommand", { commands: names.join(", ") });
    throw unknownCommand(name, names, locale);
  }
  const { runnable, title, rest } = partOf(command, words, locale);
  refuseOthers(given, [...runnable.flags, ...GLOBAL_FLAGS], title, locale);
  return { kind: "run", bound: runnable.bind(rest, given, { locale, title, startWorker, allCommands }) };
}
