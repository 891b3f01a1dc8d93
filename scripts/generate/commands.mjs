// The commands of the command line as the program loads them, and as README shows them: one file a command in
// src/cli/commands. What does not fit is refused with a sentence that says what to do.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { loadSource } from "../loadSource.mjs";
import { textBetween } from "./block.mjs";

const FOLDER = "src/cli/commands";
const BEGIN = "<!-- The commands, from their files by `npm run generate` -->";
const END = "<!-- End of the commands -->";

/** @typedef {import("../../src/cli/call/command").Command} Command */

/** The texts of the commands have a folder of their own. */
function commandNames(/** @type {string} */ root) {
  return readdirSync(join(root, FOLDER))
    .flatMap((file) => /^([a-z]+)\.ts$/.exec(file)?.[1] ?? [])
    .sort();
}

/**
 * @param {string} root
 * @param {string} name
 */
function loaded(root, name) {
  const { command } = /** @type {{ command?: Command }} */ (loadSource(join(root, FOLDER, `${name}.ts`)));
  if (!command) throw new Error(`${FOLDER}/${name}.ts exports no "command".`);
  if (command.name !== name)
    throw new Error(`${FOLDER}/${name}.ts is named ${command.name}: name file and command alike.`);
  return command;
}

/**
 * @param {readonly Command[]} commands
 * @throws Error when two commands want the same place in the help
 */
function ordered(commands) {
  const sorted = [...commands].sort((a, b) => a.order - b.order);
  sorted.forEach((command, at) => {
    const other = sorted[at + 1];
    if (other?.order !== command.order) return;
    throw new Error(
      `${FOLDER}: ${command.name} and ${other.name} have the same order ${command.order}: give one of them another.`,
    );
  });
  return sorted;
}

function listSource(/** @type {readonly string[]} */ names) {
  return [
    "// Generated from the files of src/cli/commands by `npm run generate`.",
    "",
    "/** Every command of `iid`; the code of each is loaded when it is called. */",
    "export const COMMANDS = {",
    ...names.map((name) => `  ${name}: () => import("./commands/${name}"),`),
    "};",
    "",
  ].join("\n");
}

function readmeBlock(/** @type {readonly Command[]} */ commands) {
  const examples = commands.flatMap((command) =>
    "subcommands" in command ? command.subcommands.flatMap((one) => one.examples) : command.examples,
  );
  const width = Math.max(...examples.map(({ args }) => args.length));
  const lines = examples.map(({ args, note }) => `npx iid ${args.padEnd(width)} # ${note.en}`);
  return ["", "", "```sh", ...lines, "```", "", ""].join("\n");
}

/**
 * @param {string} root the project's folder
 * @param {import("./stale.mjs").TextOf} textOf
 * @returns {Record<string, string>} the list of the commands and README with their examples, by file name
 * @throws Error with a sentence for whoever adds a command
 */
export function commandSources(root, textOf) {
  const names = commandNames(root);
  const commands = ordered(names.map((name) => loaded(root, name)));
  return {
    "src/cli/commands.generated.ts": listSource(names),
    "README.md": textBetween("README.md", textOf("README.md"), BEGIN, END, readmeBlock(commands)),
  };
}
