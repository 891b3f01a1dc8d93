import { oncePer } from "../../rules/once";
import { valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import type { FieldId } from "../../workbook/types";

/** Required profile fields in the order of the form. */
export const requiredFields = oncePer((rules: RuleSet): readonly FieldId[] =>
  rules.profile.filter(({ required }) => valueOf(required) === true).map(({ id }) => id as FieldId),
);
