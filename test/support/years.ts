import { existsSync } from "node:fs";
import { join } from "node:path";
import { ruleYears, yearStanding } from "../../src/rules/index";

/** A year of which little more than a prognosis is known: the last one, which a letter reaches last. */
export function prognosisYear(): number {
  const year = ruleYears()
    .filter((one) => yearStanding(one) === "announced")
    .at(-1);
  if (year === undefined) throw new Error("every year is published: add the next prognosis, src/rules/years");
  return year;
}

/** The first year that nobody has entered yet. */
export function yearAhead(): number {
  return Math.max(...ruleYears()) + 1;
}

/** 2022 has the limits and documents of the year after it, other than its order says. */
const SAME_AS: Readonly<Record<number, number>> = { 2022: 2023 };

/**
 * Which year's expectations hold for a year: its own where it has some, else those of the year whose values it takes
 * over. A letter that changes them brings a file of its own.
 * @param file in `test/cases/<year>`
 */
export function expectationYear(year: number, file: string): number {
  const candidates = [
    SAME_AS[year] ?? year,
    ...ruleYears()
      .filter((one) => one < year)
      .reverse(),
  ];
  const found = candidates.find((one) => existsSync(join(__dirname, `../cases/${one}/${file}`)));
  if (found === undefined) throw new Error(`no ${file} for ${year}`);
  return found;
}
