import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import type { ReadOptions } from "../../workbook/types";

/** Where the innovation table is, as named on the command line. */
export interface NamedPlace {
  sheet?: string | undefined;
  table?: string | undefined;
}

export function placeOf({ sheet, table }: NamedPlace): ReadOptions {
  return { ...(sheet === undefined ? {} : { sheet }), ...(table === undefined ? {} : { tableName: table }) };
}

/**
 * Where the innovation table is and how its columns are to be read.
 * @param options `map` names a file as `iid map` prints it
 * @throws InputProblem when the map cannot be used
 */
export async function readOptionsOf(
  options: NamedPlace & { map?: string | undefined },
  rules: RuleSet,
  locale: Locale,
): Promise<ReadOptions> {
  const place = placeOf(options);
  if (options.map === undefined) return place;
  const { readMapFile } = await import("../map");
  return { ...place, map: readMapFile(options.map, rules, locale) };
}
