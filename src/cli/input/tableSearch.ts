import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import type { ReadOptions } from "../../workbook/types";
import type { NamedPlace } from "../options/table";

export function placeOf({ sheet, table, spd, answers }: NamedPlace): ReadOptions {
  return {
    ...(sheet === undefined ? {} : { sheet }),
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
  if (map === undefined) return placeOf(place);
  const { readMapFile } = await import("./mapFile");
  return { ...placeOf(place), map: readMapFile(map, rules, locale) };
}
