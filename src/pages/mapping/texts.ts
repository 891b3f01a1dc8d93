import { translateMapping, type MappingPageKey } from "./pageTexts";
import type { RuleSet } from "../../rules/types";
import type { ColumnRole } from "../../workbook/types";
import { textsOf, type Say } from "../../pane/textsOf";

export type SayMapping = Say<MappingPageKey>;

/** The texts of the page about the columns, in the language of the session. */
export const useMappingTexts = textsOf(translateMapping);

/** A role in words: `Nama inovasi`, `Bukti 16 Regulasi Inovasi Daerah`. */
export function meaningOf(role: ColumnRole, rules: RuleSet, say: SayMapping): string {
  if (role.kind === "field") return say(`mapping.field.${role.field}`);
  if (role.kind === "other") return say("mapping.role.other");
  const found = rules.indicators.find(({ id }) => id === role.indicator);
  const indicator = found ? `${found.key} ${found.name}` : role.indicator;
  const level = role.kind === "tick" ? role.level : "";
  return say(`mapping.role.${role.kind}`, { indicator, level });
}
