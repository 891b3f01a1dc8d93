import { indicatorOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import type { ColumnRole } from "../../workbook/types";
import type { SayMapping } from "./texts";

/** A role in words: `Nama inovasi`, `Bukti 16 Regulasi Inovasi Daerah`. */
export function meaningOf(role: ColumnRole, rules: RuleSet, say: SayMapping): string {
  if (role.kind === "field") return say(`mapping.field.${role.field}`);
  if (role.kind === "other") return say("mapping.role.other");
  const found = indicatorOf(rules, role.indicator);
  const indicator = found ? `${found.key} ${found.name}` : role.indicator;
  const level = role.kind === "tick" ? role.level : "";
  return say(`mapping.role.${role.kind}`, { indicator, level });
}
