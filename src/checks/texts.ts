import type { Indicator, RuleSet } from "../rules/types";
import type { FindingParams } from "./types";

/** What every check says, with `{name}` places for words. */
export interface Sentences {
  /** A short name of the defect. */
  title: string;
  /** What is wrong, in one or two sentences. */
  message: string;
  /** How to mend it. */
  fix: string;
}

export type Words = Record<string, string>;

/** What a check's own wording can work with. */
export interface Wording<Own extends string = string> {
  locale: "id" | "en";
  rules: RuleSet;
  params: Readonly<FindingParams>;
  /** The parameters as words, beside what the rules say of the indicator. */
  words: Readonly<Words>;
  indicator: Indicator | undefined;
  /** A text of the check's own, filled with `words` or with others. */
  say(own: Own, words?: Words): string;
  /** The same by a name that is a parameter; the name itself when there is no such text. */
  named(name: string | number | undefined): string;
  /** `a, b, dan c` */
  and(items: readonly string[]): string;
  number(value: number, decimals: number): string;
  /** `16 Regulasi Inovasi Daerah` */
  indicatorName(id: string): string;
}

type TextsIn<Own extends string> = Sentences &
  ([Own] extends [never] ? { own?: never } : { own: Readonly<Record<Own, string>> });

/** The texts of a check in all languages. `Own`: names of texts that only this check has. */
export interface CheckTexts<Own extends string = never> {
  id: TextsIn<Own>;
  en: TextsIn<Own>;
  /** Words that only this check needs, by the places that they fill. */
  words?(wording: Wording<Own>): Words;
}

/** The texts of any check. */
export interface AnyCheckTexts {
  id: Sentences & { own?: Readonly<Words> };
  en: Sentences & { own?: Readonly<Words> };
  words?(wording: Wording): Words;
}

/** The page of a check in docs/pemeriksaan, in Indonesian Markdown; no program carries it. */
export interface CheckPage {
  /** One line for the list of all checks. */
  summary: string;
  what: string;
  why: string;
  /** What a cell holds, and what comes of it. */
  examples: readonly (readonly [content: string, outcome: string])[];
  mend: string;
  /** What an error does to the evidenced index, where the check's `effect` does not say it all. */
  effect?: string;
  /** The same for the list of all checks, where it may be longer. */
  effectInList?: string;
  /** What the sources say, where a list of their codes does not say it all. */
  grounds?: string;
  /** Whether its limits differ by year: they stand in docs/aturan.md. */
  byYear?: boolean;
  /** `Indicator.id` of indicators that it is about in particular. */
  indicators?: readonly string[];
}
