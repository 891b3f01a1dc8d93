import type { Worker } from "node:worker_threads";
import type { Locale } from "../../i18n/locale";
import type { InputFile } from "../input/inputs";
import type { ExitCode } from "./exitCode";
import type { Text } from "../../i18n/text";
import type { Completion, Flag } from "./flag";
import type { Given } from "./given";

/** How a command is being called. */
export interface Call {
  locale: Locale;
  /** The command as typed, with its subcommand: `rules show`. */
  title: string;
  /** Starts this program once more in a thread of its own, with the same arguments (`jobs/worker.ts`). */
  startWorker(): Worker;
  /** Every command, in the order of the help. */
  allCommands(): Promise<readonly Command[]>;
}

/** A typed value that is made of one or more flags. */
export interface CommandOption<T> {
  flags: readonly Flag[];
  /** @throws InputProblem */
  read(given: Given, call: Call): T;
}

export type CommandOptions = Readonly<Record<string, CommandOption<unknown>>>;

export type OptionValues<O extends CommandOptions> = {
  [K in keyof O]: O[K] extends CommandOption<infer T> ? T : never;
};

/** The words of a command that are no options. */
export interface Operands<T> {
  /** As help writes them: `BERKAS...`; blank for a command that takes none. */
  usage: Text;
  /** What such a word may be, one sentence; printed once below the commands. */
  note?: Text;
  completion?: Completion;
  /** @throws InputProblem */
  read(words: readonly string[], call: Call): T;
}

export interface Example {
  /** What stands behind `iid`. */
  args: string;
  note: Text;
}

/** What a command is asked to do. */
export interface Request<O extends CommandOptions, T> extends Call {
  options: OptionValues<O>;
  operands: T;
}

/** Reports progress on a file, for the line that somebody watching sees. */
export type Telling = (doing: string) => void;

/** Hands over a part of what is to be printed before the answer is there; done when it was taken. */
export type Handing = (part: string) => Promise<void>;

/** Works on one of several files; its answer must survive being sent from one thread to another. */
export type FileWork<R = unknown> = (input: InputFile, tell: Telling, hand: Handing) => Promise<R>;

/** Work of several kinds: each input goes to the one that is meant for it. */
export function workBy(choose: (input: InputFile) => FileWork): FileWork {
  return (input, tell, hand) => choose(input)(input, tell, hand);
}

/** What every command says about itself. */
interface Description {
  name: string;
  /** What it gives, without a full stop: the line in the list of commands. */
  summary: Text;
}

interface Definition<O extends CommandOptions, T> extends Description {
  /** For help and README. */
  examples: readonly Example[];
  operands: Operands<T>;
  /** What the command takes beside `--lang`, `--help` and `--version`; read in this order. */
  options: O;
  /** @throws InputProblem when nothing can be done */
  run(request: Request<O, T>): Promise<ExitCode>;
  /** For commands whose files workers may share: how a worker does one of them. */
  work?(request: Request<O, T>): Promise<FileWork>;
}

/** A call whose arguments were accepted. */
export interface Bound {
  run(): Promise<ExitCode>;
  /** `null` for a command that has no work for workers. */
  work(): Promise<FileWork> | null;
}

/** A command or subcommand whatever its options are. */
export interface Runnable extends Description {
  examples: readonly Example[];
  operands: Omit<Operands<unknown>, "read">;
  flags: readonly Flag[];
  /**
   * @param words what stands behind the command
   * @throws InputProblem
   */
  bind(words: readonly string[], given: Given, call: Call): Bound;
}

interface Ordered {
  /** Place in help and README, smallest first; commands of other files lie between, so leave room. */
  order: number;
}

export type SingleCommand = Runnable & Ordered;

/** A command made of subcommands; without one it runs the first of them. */
export interface CommandGroup extends Description, Ordered {
  subcommands: readonly [Runnable, ...Runnable[]];
}

export type Command = SingleCommand | CommandGroup;

/** A part of a command group. */
export function subcommand<O extends CommandOptions, T>(definition: Definition<O, T>): Runnable {
  const { name, summary, examples, operands, options, run, work } = definition;
  return {
    name,
    summary,
    examples,
    operands,
    flags: Object.values(options).flatMap((option) => option.flags),
    bind(words, given, call) {
      const typedOperands = operands.read(words, call);
      const values = Object.entries(options).map(([key, option]) => [key, option.read(given, call)]);
      const request: Request<O, T> = {
        ...call,
        operands: typedOperands,
        options: Object.fromEntries(values) as OptionValues<O>,
      };
      return { run: () => run(request), work: () => work?.(request) ?? null };
    },
  };
}

/** A command of a file in `commands/`, which exports it as `command`. */
export function singleCommand<O extends CommandOptions, T>(definition: Definition<O, T> & Ordered): SingleCommand {
  return { ...subcommand(definition), order: definition.order };
}

/** @returns what can be run: the command itself or its subcommands, with their whole titles */
export function runnablesOf(command: Command): { title: string; runnable: Runnable }[] {
  if (!("subcommands" in command)) return [{ title: command.name, runnable: command }];
  return command.subcommands.map((runnable) => ({ title: `${command.name} ${runnable.name}`, runnable }));
}
