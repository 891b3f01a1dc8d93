import { valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import type { FieldId } from "../../workbook/types";

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
