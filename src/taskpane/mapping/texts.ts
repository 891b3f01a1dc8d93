import { useCallback } from "react";
import { translateMapping, type MappingPageKey } from "../../i18n/mappingTexts";
import type { TextParams } from "../../i18n/translator";
import type { RuleSet } from "../../rules/types";
import type { ColumnRole } from "../../workbook/types";
import { usePane } from "../pane";

export type SayMapping = (key: MappingPageKey, params?: TextParams) => string;

/** The texts of the page about the columns, in the language of the session. */
export function useMappingTexts(): SayMapping {
  const { locale } = usePane();
  return useCallback((key, params) => translateMapping(locale, key, params), [locale]);
}

/** A role in words: `Nama inovasi`, `Bukti 16 Regulasi Inovasi Daerah`. */
export function meaningOf(role: ColumnRole, rules: RuleSet, say: SayMapping): string {
  if (role.kind === "field") return say(`mapping.field.${role.field}`);
  if (role.kind === "other") return say("mapping.role.other");
  const found = rules.indicators.find(({ id }) => id === role.indicator);
  return say(`mapping.role.${role.kind}`, { indicator: found ? `${found.key} ${found.name}` : role.indicator });
}
