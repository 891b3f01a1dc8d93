import { translate, type Locale } from "../../i18n/cliTexts";
import { runnablesOf, type Command, type Example, type Runnable } from "../call/command";
import { allCommands } from "../call/commands";
import type { Flag } from "../call/flag";
import { GLOBAL_FLAGS } from "../options/global";
import { indentedColumns } from "../output/columns";
import { helpOf } from "./helpOf";

interface Titled {
  title: string;
  runnable: Runnable;
}

/** An option that more commands take than this is listed without naming them. */
const FEW = 2;

/** `iid score BERKAS...` */
function usage({ title, runnable }: Titled, locale: Locale): string {
  return `iid ${title} ${runnable.operands.usage[locale]}`.trimEnd();
}

/** `-o, --out BERKAS` */
function typed({ name, short, value }: Flag, locale: Locale): string {
  const dashed = `${short === undefined ? "" : `-${short}, `}--${name}`;
  return value ? `${dashed} ${value[locale]}` : dashed;
}

function table(rows: readonly (readonly string[])[]): string[] {
  return indentedColumns(rows, [0, 1]);
}

/** What a word may be, once for all commands that say it. */
function notes(parts: readonly Titled[], locale: Locale): string[] {
  return [...new Set(parts.flatMap(({ runnable }) => runnable.operands.note?.[locale] ?? []))];
}

function exampleLines(examples: readonly Example[], locale: Locale): string[] {
  return table(examples.map(({ args, note }) => [`iid ${args}`, note[locale]]));
}

/** Every option once, naming its commands where they are few. */
function optionRows(commands: readonly Command[], locale: Locale): string[][] {
  const taking = new Map<string, { flag: Flag; commands: Set<string> }>();
  for (const command of commands) {
    for (const flag of runnablesOf(command).flatMap(({ runnable }) => runnable.flags)) {
      const known = taking.get(flag.name) ?? { flag, commands: new Set() };
      taking.set(flag.name, { ...known, commands: known.commands.add(command.name) });
    }
  }
  return [...taking.values()].map(({ flag, commands: names }) => {
    const help = helpOf(flag, locale);
    const few =
      names.size <= FEW ? translate(locale, "cli.help.only", { help, commands: [...names].join(", ") }) : help;
    return [typed(flag, locale), few];
  });
}

function flagRows(flags: readonly Flag[], locale: Locale): string[][] {
  return flags.map((flag) => [typed(flag, locale), helpOf(flag, locale)]);
}

/** All commands and options, without examples. */
async function overview(locale: Locale): Promise<string[]> {
  const commands = await allCommands();
  const parts = commands.flatMap(runnablesOf);
  return [
    translate(locale, "cli.help.title"),
    "",
    translate(locale, "cli.help.usage"),
    ...table(parts.map((part) => [usage(part, locale), part.runnable.summary[locale]])),
    "",
    ...notes(parts, locale),
    "",
    translate(locale, "cli.help.options"),
    ...table([...optionRows(commands, locale), ...flagRows(GLOBAL_FLAGS, locale)]),
    "",
    translate(locale, "cli.help.more"),
    translate(locale, "cli.help.exit"),
  ];
}

/** A command, or a part of it: what it gives, its options and examples. */
function details(command: Command, title: string | null, locale: Locale): string[] {
  const parts = runnablesOf(command).filter((part) => title === null || part.title === title);
  const flags = new Map(parts.flatMap(({ runnable }) => runnable.flags).map((flag) => [flag.name, flag]));
  const examples = parts.flatMap(({ runnable }) => runnable.examples);
  const said = notes(parts, locale);
  return [
    translate(locale, "cli.help.usage"),
    ...table(parts.map((part) => [usage(part, locale), part.runnable.summary[locale]])),
    "",
    ...(said.length > 0 ? [...said, ""] : []),
    translate(locale, "cli.help.options"),
    ...table(flagRows([...flags.values(), ...GLOBAL_FLAGS], locale)),
    ...(examples.length > 0 ? ["", translate(locale, "cli.help.examples"), ...exampleLines(examples, locale)] : []),
  ];
}

/** What `--help` prints, from what the commands say about themselves. */
export async function helpText({
  command,
  title,
  locale,
}: {
  command: Command | null;
  title: string | null;
  locale: Locale;
}): Promise<string> {
  const lines = command ? details(command, title, locale) : await overview(locale);
  return `${lines.join("\n")}\n`;
}
