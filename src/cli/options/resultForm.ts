import type { CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { isGiven, textOf } from "../call/given";
import { InputProblem } from "../call/problem";
import { translateCheck } from "../commands/texts/check.texts";
import type { ResultForm } from "../output/resultWriter";
import { JSON_FLAG } from "./output";

/** As they are typed. */
const FORMATS: Readonly<Record<string, ResultForm>> = { json: "json", jsonl: "lines" };

const FLAG: Flag = {
  name: "format",
  value: { id: "BENTUK", en: "FORMAT" },
  help: {
    id: "json (sama dengan --json), atau jsonl: satu baris JSON untuk setiap berkas, inovasi, dan temuan",
    en: "json (the same as --json), or jsonl: a line of JSON for each file, innovation and finding",
  },
  completion: Object.keys(FORMATS),
};

/** How results are printed: as `--format` says, as an array with `--json`, else for people. */
export const RESULT_FORM: CommandOption<ResultForm> = {
  flags: [FLAG],
  read(given, { locale }) {
    const text = textOf(given, FLAG);
    const json = isGiven(given, JSON_FLAG);
    if (text === undefined) return json ? "json" : "text";
    const form = Object.entries(FORMATS).find(([name]) => name === text.trim().toLowerCase())?.[1];
    if (!form) throw new InputProblem(translateCheck(locale, "cli.check.format", { value: text }));
    if (json && form !== "json") throw new InputProblem(translateCheck(locale, "cli.check.twoFormats"));
    return form;
  },
};
