import type { CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { textOf } from "../call/given";
import { problem } from "../call/problem";

const FLAG: Flag = {
  name: "jobs",
  short: "j",
  value: { id: "N", en: "N" },
  help: {
    id: "berapa berkas dikerjakan sekaligus; bawaan: menurut banyaknya berkas",
    en: "how many files are worked on at once; default: by the number of files",
  },
};

/** How many workers share the files; when omitted, the number of files decides. */
export const JOBS: CommandOption<number | undefined> = {
  flags: [FLAG],
  read(given, { locale }) {
    const value = textOf(given, FLAG);
    if (value === undefined) return undefined;
    if (!/^[1-9]\d?$/.test(value)) throw problem(locale, "cli.usage.jobs", { value });
    return Number(value);
  },
};
