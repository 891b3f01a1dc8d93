import { yearStanding } from "../years/known";
import type { Assumption, RuleSet } from "../types";

/** Assumption that goes with every result by rules that a region corrected. */
const REGIONAL = "regional";
const NAME = "(aturan daerah)";

/** Whether rules of this year came with the product and hold: own ones correct them. A prognosis is replaced instead. */
export function isCorrection(year: number): boolean {
  const standing = yearStanding(year);
  return standing !== null && standing !== "announced";
}

function isNote({ id }: Assumption): boolean {
  return id === REGIONAL;
}

/** Without what marks a correction: for rules that become those of a year without any. */
export function withoutCorrection(rules: RuleSet): RuleSet {
  const title = rules.title.replace(NAME, "").trim();
  return { ...rules, title, assumptions: rules.assumptions.filter((assumption) => !isNote(assumption)) };
}

/**
 * Rules of the region's own, named as what they are: where they correct a year that came with the product, title and
 * assumptions say so, and with them every result.
 */
export function asOwn(rules: RuleSet): RuleSet {
  const { year } = rules;
  const plain = withoutCorrection(rules);
  // Results are headed by the title, so a title that still names the year it was made from would mislead.
  const title = /^IID \d{4}$/.test(plain.title) ? `IID ${year}` : plain.title;
  if (!isCorrection(year)) return { ...plain, standing: "own", title };
  const note: Assumption = {
    id: REGIONAL,
    text: {
      id: `Aturan ${year} yang dipakai adalah koreksi daerah sendiri, bukan aturan bawaan; bedanya terlihat di halaman Aturan.`,
      en: `The rules of ${year} in use are the region's own correction, not the built-in ones; the page Rules shows what differs.`,
    },
  };
  return { ...plain, standing: "own", title: `${title} ${NAME}`, assumptions: [note, ...plain.assumptions] };
}

/** The rules of a year as the start of the region's correction of them. */
export function correctionOf(rules: RuleSet): RuleSet {
  return asOwn({ ...rules, status: `Koreksi daerah atas aturan bawaan ${rules.title}.` });
}
