import type { Option } from "../call/command";
import type { Flag } from "../call/flag";
import { isGiven, textOf } from "../call/given";

/** The text of a flag as it was typed. */
export function textOption(flag: Flag): Option<string | undefined> {
  return { flags: [flag], read: (given) => textOf(given, flag) };
}

/** Whether a flag was typed. */
export function switchOption(flag: Flag): Option<boolean> {
  return { flags: [flag], read: (given) => isGiven(given, flag) };
}
