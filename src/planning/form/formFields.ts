import { oncePer } from "../../rules/once";
import { sidIndicators, valueOf } from "../../rules/index";
import type { Indicator, ProfileField, RuleSet, TextLength } from "../../rules/types";

/** A field of the profile part of the national form. */
export interface ProfileEntry {
  id: string;
  number: string;
  field: ProfileField | null;
}

/** Fields that only the offices need; rules from before the form was listed name them beside the others. */
const OF_OFFICES = ["opd"];

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** The profile part of the national form of a year, in its order. */
export const profileEntries = oncePer((rules: RuleSet): readonly ProfileEntry[] => {
  const fields = new Map(rules.profile.map((field) => [field.id, field]));
  const listed = valueOf(rules.form) ?? [...fields.keys()].filter((id) => !OF_OFFICES.includes(id)).map((id) => [id]);
  return listed.flatMap((entry, at) =>
    entry.map((id, part): ProfileEntry => ({
      id,
      number: `${at + 1}${entry.length > 1 ? LETTERS.charAt(part) : ""}`,
      field: fields.get(id) ?? null,
    })),
  );
});

/** The indicators in the order of the national form. */
export const formIndicators = oncePer((rules: RuleSet): readonly Indicator[] =>
  [...sidIndicators(rules)].sort((a, b) => (a.formNumber ?? Infinity) - (b.formNumber ?? Infinity)),
);

/** What is known of the length of a text. */
export function limitsOf(id: string, field: ProfileField | null, rules: RuleSet): TextLength {
  const limits = valueOf(field?.length) ?? {};
  const words = id === "rancangBangun" ? valueOf(rules.designMinWords) : null;
  return words === null ? limits : { ...limits, minWords: words };
}
