import type { CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { isGiven, textOf } from "../call/given";
import { switchOption } from "./value";

export interface OutputChoice {
  /** File to write; `undefined`: the terminal. */
  out: string | undefined;
  /** Whether an existing file may be replaced. */
  force: boolean;
}

export const OUT: Flag = {
  name: "out",
  short: "o",
  value: { id: "BERKAS", en: "FILE" },
  help: { id: "tulis hasil ke berkas ini", en: "write the result to this file" },
  completion: "file",
};

export const FORCE: Flag = {
  name: "force",
  help: { id: "timpa berkas yang sudah ada", en: "overwrite an existing file" },
};

export const OUTPUT: CommandOption<OutputChoice> = {
  flags: [OUT, FORCE],
  read: (given) => ({ out: textOf(given, OUT), force: isGiven(given, FORCE) }),
};

export const JSON_FLAG: Flag = {
  name: "json",
  help: { id: "hasil sebagai JSON, untuk program lain", en: "the result as JSON, for other programs" },
};

/** Data for programs instead of words for people. */
export const JSON_OUTPUT = switchOption(JSON_FLAG);
