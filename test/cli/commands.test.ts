import { readdirSync } from "node:fs";
import { join } from "node:path";
import { runnablesOf, type Command } from "../../src/cli/call/command";
import { allCommands, commandNamed } from "../../src/cli/call/commands";
import { readCall } from "../../src/cli/call/readCall";
import { GLOBAL_FLAGS } from "../../src/cli/options/global";
import { LOCALES } from "../../src/i18n/cliTexts";

const FOLDER = join(__dirname, "../../src/cli/commands");

let commands: Command[] = [];

beforeAll(async () => {
  commands = await allCommands();
});

const noWorker = (): never => {
  throw new Error("no worker is started to read a call");
};

test("every file of the folder is a command of its name, and there are no others", async () => {
  const files = readdirSync(FOLDER).flatMap((file) => /^(\w+)\.ts$/.exec(file)?.[1] ?? []);
  expect(commands.map(({ name }) => name).sort()).toEqual(files.sort());
  for (const name of files) expect((await commandNamed(name))?.name).toBe(name);
  expect(await commandNamed("toString")).toBeNull();
});

test("each says in both languages what it gives, and what each of its options does", () => {
  for (const { title, runnable } of commands.flatMap(runnablesOf)) {
    const texts = [
      runnable.summary,
      ...runnable.flags.map(({ help }) => help),
      ...runnable.examples.map(({ note }) => note),
    ];
    for (const locale of LOCALES)
      for (const text of texts) expect([title, text[locale].trim()]).not.toEqual([title, ""]);
  }
});

test("an option is spelled and typed alike wherever it is taken, so that a call can be read before its command is known", () => {
  const flags = [...commands.flatMap(runnablesOf).flatMap(({ runnable }) => runnable.flags), ...GLOBAL_FLAGS];
  const shapes = new Map<string, Set<string>>();
  for (const { name, short, value } of flags) {
    shapes.set(name, (shapes.get(name) ?? new Set()).add(`${short ?? ""} ${value !== undefined}`));
  }
  expect([...shapes].filter(([, different]) => different.size > 1)).toEqual([]);
  const letters = [...new Set(flags.flatMap(({ name, short }) => (short === undefined ? [] : [`${short} ${name}`])))];
  expect(new Set(letters.map(([letter]) => letter)).size).toBe(letters.length);
});

test("every example is a call that is accepted, of the command that gives it", async () => {
  const examples = commands
    .flatMap(runnablesOf)
    .flatMap(({ title, runnable }) => runnable.examples.map(({ args }) => ({ title, args })));
  expect(examples.length).toBeGreaterThan(10);
  for (const { title, args } of examples) {
    expect(`${args} `.startsWith(`${title} `) || title.startsWith(args)).toBe(true);
    const words = (args.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
    expect(await readCall(words, noWorker)).toMatchObject({ kind: "run" });
  }
});
