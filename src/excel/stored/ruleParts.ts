import { readForFormulas } from "../host/run";
import type { KeptGroup } from "./items/group";
import { itemIds } from "./items/item";
import { listKeys, type Keys } from "./items/keys";
import { prefixesOf } from "./items/group";
import { ReadOnce } from "./readOnce";

/** Versions up to 0.3 kept the JSON text of a year in parts, `iid.rules.2030.0`, `iid.rules.2030.1` … */
const EARLIER = "iid.rules.";
const KEY = /^iid\.rules\.(\d{4})\.(\d+)$/;

/** The parts of each year, in order. */
export function earlierParts(keys: Iterable<string>): Map<string, string[]> {
  const found = [...keys].flatMap((key) => {
    const [, year, number] = KEY.exec(key) ?? [];
    return year === undefined ? [] : [{ key, year, number: Number(number) }];
  });
  const parts = new Map<string, string[]>();
  for (const { key, year } of found.sort((a, b) => a.number - b.number)) {
    parts.set(year, [...(parts.get(year) ?? []), key]);
  }
  return parts;
}

function earlierTexts(keys: Keys): Map<string, string> {
  return new Map(
    [...earlierParts(keys.keys())].map(([year, parts]) => [
      year,
      parts.map((key) => (typeof keys.get(key) === "string" ? (keys.get(key) as string) : "?")).join(""),
    ]),
  );
}

/** The JSON text of the rules of each year. */
export const RULE_GROUP: KeptGroup = { name: "rules", earlierPrefix: EARLIER, earlier: earlierTexts };
export const RULE_PREFIXES = prefixesOf([RULE_GROUP]);

/** The years that the document keeps rules for: enough for a formula that names no year to know which rules hold. */
export const storedRuleYears = new ReadOnce(() =>
  readForFormulas(async (context) => {
    const keys = await listKeys(context, RULE_PREFIXES);
    return new Set(
      [...itemIds(keys, RULE_GROUP.name), ...earlierParts(keys).keys()].map(Number),
    ) as ReadonlySet<number>;
  }),
);
