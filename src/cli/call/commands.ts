import { COMMANDS } from "../commands.generated";
import type { Command } from "./command";

function isCommandName(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

/** A call needs the code of one command, so each is loaded by its name. @returns `null` when there is none of this name */
export async function commandNamed(name: string): Promise<Command | null> {
  return isCommandName(name) ? (await COMMANDS[name]()).command : null;
}

/** @returns every command, in the order of the help */
export async function allCommands(): Promise<Command[]> {
  const modules = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  return modules.map(({ command }): Command => command).sort((a, b) => a.order - b.order);
}
