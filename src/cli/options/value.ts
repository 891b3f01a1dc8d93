import type { CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { isGiven, textOf } from "../call/given";

/** The text of a flag as it was typed. */
export function textOption(flag: Flag): CommandOption<string | undefined> {
  return { flags: [flag], read: (given) => textOf(given, flag) };
}

/** Whether a flag was typed. */
export function switchOption(flag: Flag): CommandOption<boolean> {
  return { flags: [flag], read: (given) => isGiven(given, flag) };
}
