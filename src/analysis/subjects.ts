import { normalizeText } from "../workbook/index";
import type { Analysis, InnovationResult } from "./types";

function folded(text: string): string {
  return normalizeText(text) || text.trim().toLowerCase();
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The name, with the department where several have it and it tells them apart. */
function namesOf(innovations: readonly InnovationResult[]): string[] {
  const names = innovations.map(({ name }) => folded(name));
  const sharing = countOf(names);
  const full = innovations.map(({ opd }, at) => `${names[at]!}@${folded(opd)}`);
  const alike = countOf(full);
  return names.map((name, at) => {
    const total = sharing.get(name)!;
    return total > 1 && alike.get(full[at]!)! < total ? full[at]! : name;
  });
}

/**
 * The subject of each innovation by its Excel row: its name without regard to case, spaces and punctuation. What is
 * remembered about an innovation is remembered by it, so that it holds while rows are inserted, sorted or deleted. Equal
 * names are told apart by their department, and within one by their place among how many (`1/2`, `2/2`): when one of
 * those comes or goes nobody can tell which was meant, and no subject is taken for another.
 */
export function subjectsOf({ innovations }: Pick<Analysis, "innovations">): Map<number, string> {
  const names = namesOf(innovations);
  const totals = countOf(names);
  const seen = new Map<string, number>();
  return new Map(
    innovations.map(({ row }, at) => {
      const name = names[at]!;
      const ordinal = (seen.get(name) ?? 0) + 1;
      seen.set(name, ordinal);
      const total = totals.get(name)!;
      return [row, total === 1 ? name : `${name}#${ordinal}/${total}`];
    }),
  );
}
