import { valueOf } from "../rules/index";
import type { RuleSet } from "../rules/types";
import type { FieldId } from "../workbook/types";
import { columnsOf, filledText } from "./columns";
import { inRow } from "./observe";
import type { Check } from "./types";

/** Required fields whose absence has a check of its own. */
const ELSEWHERE = new Set<string>(["nama", "tahapan", "ujiCoba", "penerapan"]);

const known = new WeakMap<RuleSet, readonly FieldId[]>();

/** Required profile fields in the order of the form. */
export function requiredFields(rules: RuleSet): readonly FieldId[] {
  let fields = known.get(rules);
  if (!fields) {
    fields = rules.profile.filter(({ required }) => valueOf(required) === true).map(({ id }) => id as FieldId);
    known.set(rules, fields);
  }
  return fields;
}

/**
 * field-missing. The national form refuses an innovation whose required profile fields are not filled in (S1, S5). In a
 * recap the maturity column takes the place of the twenty levels and is needed as well.
 */
export const fieldMissing: Check = {
  codes: ["field-missing"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    const { fields } = columnsOf(context.innovations);
    const needed = requiredFields(context.rules).filter((field) => !ELSEWHERE.has(field));
    const all: readonly FieldId[] = context.innovations.layout === "recap" ? [...needed, "kematangan"] : needed;
    return all.flatMap((field) => {
      const column = fields[field];
      if (column === undefined || filledText(record, field) !== "") return [];
      return [inRow(context, record, { code: "field-missing", column, effect: "none", params: { field } })];
    });
  },
};
