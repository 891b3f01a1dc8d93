import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import type { ReadOptions } from "../../workbook/types";
import { ALL_SHEETS } from "../../workbook/places";
import type { NamedPlace } from "../options/table";

export function namedTable({ sheets, table, spd, answers }: NamedPlace): ReadOptions {
  const [sheet, ...others] = sheets;
  const merged = sheets.includes(ALL_SHEETS) ? ("all" as const) : sheets;
  return {
    ...(merged === "all" || others.length > 0 ? { merged } : sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { tableName: table }),
    ...(spd === undefined ? {} : { spdSheet: spd }),
    answers,
  };
}

/**
 * Where the innovation table is and how its columns are to be read.
 * @param options `map` names a file as `iid map` prints it
 * @throws InputProblem when the map cannot be used
 */
export async function tableSearch(
  { place, map }: { place: NamedPlace; map: string | undefined },
  rules: RuleSet,
  locale: Locale,
): Promise<ReadOptions> {
  if (map === undefined) return namedTable(place);
  const { readMapFile } = await import("./mapFile");
  return { ...namedTable(place), map: readMapFile(map, rules, locale) };
}
