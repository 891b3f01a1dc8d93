import type { Call, CommandOption } from "../call/command";
import type { Flag } from "../call/flag";
import { textOf, type Given } from "../call/given";
import { problem } from "../call/problem";

/** Where the rules come from: years in the order given (none: the newest published one), or a file. */
export interface RulesChoice {
  years: number[];
  file: string | undefined;
}

const YEAR: Flag = {
  name: "year",
  value: { id: "TAHUN", en: "YEAR" },
  help: { id: "tahun penilaian (bawaan: {year})", en: "assessment year (default: {year})" },
  completion: "year",
};

const YEARS: Flag = {
  ...YEAR,
  help: {
    id: "tahun penilaian (bawaan: {year}), boleh beberapa: 2025,2026",
    en: "assessment year (default: {year}), or several: 2025,2026",
  },
};

const RULE_FILE: Flag = {
  name: "rules",
  value: { id: "ATURAN", en: "RULES" },
  help: { id: "berkas aturan JSON sebagai ganti --year", en: "JSON rule file in the place of --year" },
  completion: "json",
};

function yearsOf(given: Given, locale: Call["locale"]): number[] {
  const text = textOf(given, YEAR);
  const years = text === undefined ? [] : text.split(",").map((part) => part.trim());
  const wrong = years.find((year) => !/^\d{4}$/.test(year));
  if (wrong !== undefined) throw problem(locale, "cli.usage.year", { value: wrong });
  return [...new Set(years.map(Number))];
}

function choiceOf(given: Given, { locale }: Call): RulesChoice {
  const file = textOf(given, RULE_FILE);
  if (file !== undefined && textOf(given, YEAR) !== undefined) throw problem(locale, "cli.usage.yearAndRules");
  return { years: yearsOf(given, locale), file };
}

function oneYear(choice: RulesChoice, { title, locale }: Call): RulesChoice {
  const { years } = choice;
  if (years.length > 1) throw problem(locale, "cli.usage.oneYear", { command: title, years: years.join(", ") });
  return choice;
}

/** One rule set: a year or a file. */
export const ONE_RULE_SET: CommandOption<RulesChoice> = {
  flags: [YEAR, RULE_FILE],
  read: (given, call) => oneYear(choiceOf(given, call), call),
};

/** Rule sets to be set side by side: years, or a file. */
export const SEVERAL_RULES: CommandOption<RulesChoice> = { flags: [YEARS, RULE_FILE], read: choiceOf };

/** One rule set of ours. */
export const RULES_OF_YEAR: CommandOption<RulesChoice> = {
  flags: [YEAR],
  read: (given, call) => oneYear(choiceOf(given, call), call),
};
