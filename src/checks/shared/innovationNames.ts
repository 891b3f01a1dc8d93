import { oncePer } from "../../rules/once";
import { normalizeText } from "../../workbook/index";
import type { CheckContext } from "../types";
import { perRecord } from "./perRecord";

/** The name of an innovation as names are compared. */
export interface ComparedName {
  /** Letters only: names that differ in a number alone are numbered on purpose. */
  letters: string;
  /** Letters and digits; `''` for a name without either. */
  key: string;
}

/** Letters and digits of a name: entries that share them bear one name. */
export function nameKey(name: string): string {
  return normalizeText(name).replace(/ /g, "");
}

/** The names of the included innovations, in their order. */
export const comparedNames = oncePer((context: CheckContext): readonly ComparedName[] =>
  context.included.map((record) => comparedName(context, record)),
);

const comparedName = perRecord((_, { name }): ComparedName => {
  const key = nameKey(name);
  return { key, letters: key.replace(/\d/g, "") };
});
