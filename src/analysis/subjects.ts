import { normalizeText } from "../workbook/index";
import type { Analysis } from "./types";

/**
 * The subject of each innovation by its Excel row: its name without regard to case, spaces and punctuation. What is
 * remembered about an innovation is remembered by it, so that it holds while rows are inserted, sorted or deleted. Equal
 * names are told apart by their place among how many (`1/2`, `2/2`): when one of them comes or goes nobody can tell which
 * was meant, and no subject is taken for another.
 */
export function subjectsOf({ innovations }: Pick<Analysis, "innovations">): Map<number, string> {
  const folded = innovations.map(({ name }) => normalizeText(name) || name.trim().toLowerCase());
  const totals = new Map<string, number>();
  for (const name of folded) totals.set(name, (totals.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    innovations.map(({ row }, i) => {
      const name = folded[i]!;
      const ordinal = (seen.get(name) ?? 0) + 1;
      seen.set(name, ordinal);
      const total = totals.get(name)!;
      return [row, total === 1 ? name : `${name}#${ordinal}/${total}`];
    }),
  );
}
